// Sorts the ledger. Without this script the table stands as it is, the newest consultation first.
"use strict";
(() => {
  const table = document.querySelector("table.ledger");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];

  // Keys are made by the build; a row without one stands at the end, whatever the direction.
  function compare(column, numbers, sign) {
    return (a, b) => {
      const one = a.cells[column].dataset.key || "";
      const two = b.cells[column].dataset.key || "";
      if (!one || !two) {
        return (one ? 0 : 1) - (two ? 0 : 1);
      }
      const order = numbers ? one - two : one < two ? -1 : one > two ? 1 : 0;
      return sign * order;
    };
  }

  function sort(head, column) {
    const now = head.getAttribute("aria-sort");
    const direction = !now ? head.dataset.first : now === "ascending" ? "descending" : "ascending";
    heads.forEach((other) => other.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", direction);
    // Always from the order of the page, so that rows with equal keys keep it.
    const numbers = head.dataset.sort === "number";
    body.append(...[...rows].sort(compare(column, numbers, direction === "ascending" ? 1 : -1)));
  }

  heads.forEach((head, column) => {
    if (head.dataset.sort) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(head, column));
      head.append(button);
    }
    if (head.dataset.now) {
      head.setAttribute("aria-sort", head.dataset.now);
    }
  });
  table.classList.add("sortable");
})();

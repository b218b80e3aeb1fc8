// Added to pages by the preview alone: loads a page anew when a build has changed it, and shows what
// is wrong with the content in a panel over it.
"use strict";
(() => {
  const PLACE = "digest-preview-place";
  const LOADED_FOR = "digest-preview-loaded-for";
  const DISMISSED = "digest-preview-dismissed";
  const shownState = document.currentScript.dataset.state;
  let shownProblems = "";
  let events = null;

  const remember = (key, value) => {
    try {
      sessionStorage.setItem(key, value);
    } catch (refused) {
      // A browser that keeps nothing still reloads.
    }
  };
  const recall = (key) => {
    try {
      return sessionStorage.getItem(key);
    } catch (refused) {
      return null;
    }
  };

  // --- Loading anew ---------------------------------------------------------------------------------

  const restorePlace = () => {
    const place = JSON.parse(recall(PLACE) || "null");
    if (place && place.page === location.pathname) {
      scrollTo({ left: place.x, top: place.y, behavior: "instant" });
    }
  };

  const reload = (state) => {
    // Once for each state: should the page and the server not agree on one, it does not load for ever.
    const wanted = location.pathname + " " + state;
    if (recall(LOADED_FOR) === wanted) {
      return;
    }
    remember(LOADED_FOR, wanted);
    remember(PLACE, JSON.stringify({ page: location.pathname, x: scrollX, y: scrollY }));
    disconnect();
    location.reload();
  };

  restorePlace();
  addEventListener("load", () => {
    restorePlace();
    remember(PLACE, "null");
  });

  // --- Events: only while somebody looks, because browsers allow few connections at once ---------------

  const take = async (message) => {
    if (message.page !== shownState && message.page !== "") {
      reload(message.page);
    } else if (message.problems !== shownProblems) {
      shownProblems = message.problems;
      await showProblems();
    }
  };

  const connect = () => {
    if (events || document.hidden) {
      return;
    }
    events = new EventSource("/__digest/events?page=" + encodeURIComponent(decodeURI(location.pathname)));
    events.onmessage = (event) => take(JSON.parse(event.data));
    events.onerror = () => {
      if (events && events.readyState === EventSource.CLOSED) {
        disconnect();
        setTimeout(connect, 3000);
      }
    };
  };

  const disconnect = () => {
    if (events) {
      events.close();
      events = null;
    }
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? disconnect() : connect()));
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", connect);

  // --- The panel --------------------------------------------------------------------------------------

  /** Text is only ever set as text: it comes from the content. */
  const element = (name, text, ...children) => {
    const made = document.createElement(name);
    if (text) {
      made.textContent = text;
    }
    made.append(...children);
    return made;
  };

  const classed = (name, made) => {
    made.className = name;
    return made;
  };

  let root = null;

  /** Its own tree, so that neither its style nor the page's reaches the other. */
  const panelRoot = () => {
    if (!root) {
      const host = element("digest-preview");
      host.lang = "en";
      root = host.attachShadow({ mode: "open" });
      const style = element("link");
      style.rel = "stylesheet";
      style.href = "/__digest/panel.css";
      const status = classed("status", element("p"));
      status.setAttribute("role", "status");
      root.append(style, status);
      document.body.append(host);
    }
    return root;
  };

  const many = (count, word) => count + " " + word + (count === 1 ? "" : "s");

  const counted = (report) =>
    [
      report.errors ? many(report.errors, "error") : "",
      report.warnings ? many(report.warnings, "warning") : "",
    ]
      .filter((said) => said)
      .join(", ");

  const framed = (place) => {
    const line = element("code");
    line.append(place.before, element("mark", place.fault || " "), place.after);
    return classed("frame", element("div", "", classed("number", element("span", place.line)), line));
  };

  const placed = (place) => classed("place", element("p", place.place));

  const listed = (problem) => {
    const item = classed(problem.severity, element("li"));
    const [first, ...others] = problem.places;
    item.append(
      placed(first),
      classed(
        "message",
        element("p", "", element("strong", problem.severity), " " + problem.message + " ", element("small", problem.code))
      )
    );
    if (first.line) {
      item.append(framed(first));
    }
    others.forEach((other) => item.append(placed(other), framed(other)));
    if (problem.hint) {
      item.append(classed("hint", element("p", "→ " + problem.hint)));
    }
    return item;
  };

  const panel = (report) => {
    const box = element("section");
    box.setAttribute("aria-label", "Problems of the last build");
    box.tabIndex = 0;
    const close = element("button", "Dismiss");
    close.type = "button";
    const title = element("h2", counted(report) || "The build failed");
    const list = element("ol", "", ...report.problems.map(listed));
    const failed = report.errors > 0 || report.failure;
    const details = element("details", "", element("summary", "", title));
    details.open = Boolean(failed);
    if (report.headline) {
      details.append(classed("headline", element("p", report.headline)));
    }
    if (report.failure) {
      details.append(classed("failure", element("p", report.failure)));
    }
    if (report.withheld.length) {
      const paths = report.withheld.map((one) => element("li", "", element("code", one.path)));
      details.append(classed("withheld", element("p", "Withheld:")), classed("withheld", element("ul", "", ...paths)));
    }
    if (report.problems.length) {
      details.append(list);
    }
    if (report.more) {
      details.append(element("p", "… and " + many(report.more, "other") + ": see the terminal."));
    }
    box.append(close, details);
    box.classList.toggle("failed", Boolean(failed));
    const dismiss = () => {
      remember(DISMISSED, shownProblems);
      box.remove();
    };
    close.addEventListener("click", dismiss);
    box.addEventListener("keydown", (event) => event.key === "Escape" && dismiss());
    return box;
  };

  const showProblems = async () => {
    const wanted = shownProblems;
    const old = root && root.querySelector("section");
    const status = panelRoot().querySelector(".status");
    if (!wanted) {
      if (old) {
        old.remove();
        status.textContent = "The problems are solved.";
      }
      return;
    }
    const response = await fetch("/__digest/problems.json", { cache: "no-store" });
    const text = await response.text();
    if (wanted !== shownProblems || !text || recall(DISMISSED) === wanted) {
      if (old && wanted === shownProblems) {
        old.remove();
      }
      return;
    }
    const report = JSON.parse(text);
    const now = panel(report);
    if (old) {
      old.replaceWith(now);
    } else {
      panelRoot().append(now);
    }
    status.textContent = (counted(report) || "The build failed") + ". " + report.headline;
  };

  connect();
})();

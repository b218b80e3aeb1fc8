const LANGUAGES = ["zh", "en"];
const PAGE = 20;

function newestFirst(api, lang) {
  return api
    .getFilteredByGlob(`articles/${lang}/*.md`)
    .sort((a, b) => b.date - a.date || (a.fileSlug < b.fileSlug ? -1 : 1));
}

/** Every list of articles there is: the archive, and one for each topic and region. */
function groups(api) {
  return LANGUAGES.flatMap((lang) => {
    const all = newestFirst(api, lang);
    const found = [{ lang, kind: "archive", path: `/${lang}/articles/`, items: all }];
    for (const kind of ["topics", "regions"]) {
      const byId = new Map();
      for (const item of all) {
        for (const id of item.data[kind]) {
          if (!byId.has(id)) byId.set(id, []);
          byId.get(id).push(item);
        }
      }
      for (const [id, items] of byId) {
        found.push({ lang, kind, id, path: `/${lang}/${kind}/${id}/`, items });
      }
    }
    return found;
  });
}

function cut(group) {
  const count = Math.max(1, Math.ceil(group.items.length / PAGE));
  return Array.from({ length: count }, (_, i) => ({
    ...group,
    number: i + 1,
    count,
    total: group.items.length,
    page: i === 0 ? group.path : `${group.path}page/${i + 1}/`,
    items: group.items.slice(i * PAGE, (i + 1) * PAGE),
  }));
}

module.exports = function (config) {
  config.addGlobalData("title", "政协建言产业文摘");
  config.addGlobalData("titles", { zh: "政协建言产业文摘", en: "The CPPCC Industry Digest" });
  config.addGlobalData("base", "https://bench.example");
  config.addGlobalData("languages", LANGUAGES);
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addFilter("rfc822", (date) => date.toUTCString());
  config.addCollection("lists", (api) => groups(api).flatMap(cut));
  config.addCollection("groups", groups);
  config.addCollection("feeds", (api) => [
    ...groups(api).filter((group) => group.kind !== "archive"),
    ...LANGUAGES.map((lang) => ({ lang, path: `/${lang}/`, items: newestFirst(api, lang) })),
  ]);
  config.addCollection("newest", (api) => {
    const found = { zh: {}, en: {} };
    for (const group of groups(api).filter((group) => group.kind === "topics")) {
      found[group.lang][group.id] = group.items.slice(0, 4);
    }
    return found;
  });
  config.addCollection("neighbours", (api) => {
    const found = {};
    for (const lang of LANGUAGES) {
      const all = newestFirst(api, lang);
      all.forEach((item, i) => (found[item.url] = { later: all[i - 1], earlier: all[i + 1] }));
    }
    return found;
  });
  return { markdownTemplateEngine: false, dir: { input: "." } };
};

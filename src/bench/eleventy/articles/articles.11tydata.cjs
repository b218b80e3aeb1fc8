module.exports = {
  permalink: (data) => `/${data.lang}/articles/${data.page.fileSlug}/`,
};

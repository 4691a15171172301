/* The page: shows the codes in a language, filters them, and keeps the address in step. */
(() => {
  const REMEMBERED = "tim-error-codes.language";
  const ADDRESS_DELAY_MS = 200;
  const MESSAGE_MS = 2500;
  const MILLIS = 1000;

  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId("data").textContent);
  const tables = new Map(data.tables.map((table) => [table.name, table]));
  const retryabilities = new Map(data.retryabilities.map((each) => [each.name, each]));
  const outcomes = new Map(data.outcomes.map((each) => [each.name, each]));
  const entries = data.codes.map((code) => {
    const table = tables.get(code.table);
    return {
      code,
      haystack: Search.index(code),
      values: {
        retryability: code.retryability,
        outcome: code.outcome,
        category: code.category,
        origin: table.origin,
        table: code.table,
      },
      card: null,
      shown: true,
    };
  });
  const entryOf = (number) => entries.find(({ code }) => number >= code.code && number <= code.lastCode);

  let state = Address.parse(location.hash);
  let language = null;
  let meant = null;
  let addressTimer = 0;
  let messageTimer = 0;
  const options = [];

  /* Language */

  function remembered() {
    try {
      return localStorage.getItem(REMEMBERED);
    } catch (e) {
      return null; // forbidden for this page; then the reader's browser decides
    }
  }

  function remember(tag) {
    try {
      localStorage.setItem(REMEMBERED, tag);
    } catch (e) {
      // forbidden for this page; the choice holds until it is left
    }
  }

  function preferred() {
    const known = (tag) => data.languages.includes(tag);
    if (known(state.language)) {
      return state.language;
    }
    if (known(remembered())) {
      return remembered();
    }
    for (const tag of navigator.languages) {
      const same = (other) => other.split("-")[0] === tag.split("-")[0];
      const found = known(tag) ? tag : data.languages.find(same);
      if (found) {
        return found;
      }
    }
    return known("en") ? "en" : data.languages[0];
  }

  function speak(tag) {
    if (tag === language) {
      return;
    }
    language = tag;
    const words = data.page[language];
    document.documentElement.lang = language;
    document.querySelectorAll("[data-text]").forEach((element) => {
      element.textContent = words[element.dataset.text];
    });
    document.querySelector(`input[name=language][value="${CSS.escape(language)}"]`).checked = true;
    byId("query").placeholder = words.search_hint;
    buildOptions(words);
    buildCards(words);
    meant = null;
    filter();
  }

  /* Codes */

  function buildCards(words) {
    const list = document.createDocumentFragment();
    for (const entry of entries) {
      entry.card = card(entry, words);
      entry.shown = true;
      list.append(entry.card);
    }
    byId("codes").replaceChildren(list);
  }

  function card({ code }, words) {
    const article = byId("code").content.cloneNode(true).firstElementChild;
    const part = (name) => article.querySelector(`[data-part="${name}"]`);
    const retryability = retryabilities.get(code.retryability);
    const number = code.code === code.lastCode ? String(code.code) : `${code.code}–${code.lastCode}`;
    article.id = String(code.code);
    part("number").textContent = number;
    part("number").href = "#" + code.code;
    part("name").textContent = code.name;
    part("badge").textContent = retryability.titles[language];
    part("badge").dataset.retryability = code.retryability;
    part("constant").textContent = code.sdkConstant === null ? "" : code.sdkConstant;
    part("only").textContent = words["source_" + code.source] || "";
    part("table").textContent = tables.get(code.table).titles[language];
    part("what-happened").textContent = words.what_happened;
    part("what-to-do").textContent = words.what_to_do;
    part("how-to-repeat").textContent = words.how_to_repeat;
    part("description").textContent = code.texts[language].description;
    part("remedy").textContent = code.texts[language].remedy;
    part("what-to-tell").textContent = words.what_to_tell;
    part("user-message").textContent = code.texts[language].userMessage;
    part("advice").textContent = retryability.advice[language];
    part("what-became").textContent = words.what_became;
    part("outcome").textContent = outcomes.get(code.outcome).titles[language];
    part("outcome-advice").textContent = outcomes.get(code.outcome).advice[language];
    if (code.minDelayMillis !== 0) {
      part("delay").textContent = `${words.min_delay}: ${code.minDelayMillis / MILLIS} ${words.seconds}`;
    }
    part("copy").setAttribute("aria-label", `${words.copy}: ${number}`);
    for (const button of article.querySelectorAll("[data-copy]")) {
      button.textContent = words["copy_" + button.dataset.copy];
      button.title = words.copy;
    }
    return article;
  }

  /* Filters */

  function buildOptions(words) {
    options.length = 0;
    const values = {
      retryability: data.retryabilities.map((each) => [each.name, each.titles[language]]),
      outcome: data.outcomes.map((each) => [each.name, each.titles[language]]),
      category: data.categories.map((each) => [each.name, each.titles[language]]),
      origin: [...new Set(data.tables.map((table) => table.origin))].map((origin) => [
        origin,
        words["origin_" + origin.toLowerCase()],
      ]),
    };
    for (const facet of Address.FACETS) {
      const group = document.querySelector(`[data-facet=${facet}]`);
      group.querySelectorAll(".option").forEach((option) => option.remove());
      for (const [value, title] of values[facet]) {
        group.append(option(facet, value, title));
      }
    }
    const select = byId("table");
    select.replaceChildren(new Option(words.all_tables, ""));
    data.tables.forEach((table) => select.append(new Option(table.titles[language], table.name)));
  }

  function option(facet, value, title) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    const text = document.createElement("span");
    const hits = document.createElement("span");
    label.className = "option";
    box.type = "checkbox";
    box.name = facet;
    box.value = value;
    text.textContent = title;
    hits.className = "hits";
    label.append(box, text, hits);
    options.push({ facet, value, box, hits, count: 0 });
    return label;
  }

  function accepts(facet, entry) {
    return state.facets[facet].size === 0 || state.facets[facet].has(entry.values[facet]);
  }

  /** Shows the codes that fit the query and all filters, and says for each option how many codes it would show. */
  function filter() {
    const terms = Search.parse(state.query);
    const counts = new Map();
    let shown = 0;
    let first = null;
    for (const entry of entries) {
      const found =
        (state.table === "" || state.table === entry.values.table) && Search.matches(entry.code, entry.haystack, terms);
      const refusing = found ? Address.FACETS.filter((facet) => !accepts(facet, entry)) : null;
      if (found) {
        for (const facet of refusing.length === 0 ? Address.FACETS : refusing.length === 1 ? refusing : []) {
          const key = facet + entry.values[facet];
          counts.set(key, (counts.get(key) || 0) + 1);
        }
      }
      const show = found && refusing.length === 0;
      if (show) {
        shown++;
        first = first || (Search.isMeant(entry.code, terms) ? entry : null);
      }
      if (show !== entry.shown) {
        entry.shown = show;
        entry.card.hidden = !show;
      }
    }
    moveToTop(first);
    for (const each of options) {
      each.hits.textContent = String(counts.get(each.facet + each.value) || 0);
      each.box.checked = state.facets[each.facet].has(each.value);
    }
    byId("table").value = state.table;
    const active = Address.FACETS.reduce((sum, facet) => sum + state.facets[facet].size, state.table === "" ? 0 : 1);
    byId("filters-active").textContent = active === 0 ? "" : `(${active})`;
    byId("clear").disabled = active === 0 && state.query === "";
    byId("count").textContent = `${shown} / ${entries.length}`;
    showNone(shown === 0, terms);
  }

  /** The code that the query names comes first; the one before it goes back to its place. */
  function moveToTop(entry) {
    if (entry === meant) {
      return;
    }
    if (meant !== null) {
      const next = entries[entries.indexOf(meant) + 1];
      byId("codes").insertBefore(meant.card, next ? next.card : null);
    }
    meant = entry;
    if (meant !== null) {
      byId("codes").prepend(meant.card);
    }
  }

  /** Says what to do when there is no code: about a number that the catalog lacks, as the library says it. */
  function showNone(none, terms) {
    byId("none").hidden = !none;
    if (none) {
      const number = terms.length === 1 && terms[0].number !== null && !entryOf(terms[0].number);
      const texts = data.unrecognized.texts[language];
      byId("none-hint").textContent = number ? texts.description : data.page[language].no_result_hint;
      byId("none-remedy").textContent = number ? texts.remedy : "";
    }
  }

  /* Address */

  function writeAddress() {
    clearTimeout(addressTimer);
    addressTimer = setTimeout(() => {
      const hash = Address.format(state);
      try {
        history.replaceState(null, "", hash === "" ? location.pathname + location.search : "#" + hash);
      } catch (e) {
        // refused, for example after too many changes; the next one is written again
      }
    }, ADDRESS_DELAY_MS);
  }

  function readAddress() {
    const wanted = Address.parse(location.hash);
    const reached = wanted.target === null ? undefined : entryOf(wanted.target);
    const onlyPoints = reached && Address.format({ ...wanted, language: null }) === String(wanted.target);
    if (onlyPoints && reached.shown && language !== null) {
      state.target = wanted.target; // a link within the view keeps the view
      state.language = wanted.language || state.language;
    } else {
      state = wanted;
      if (wanted.target !== null && !reached) {
        state = { ...wanted, target: null, query: String(wanted.target) };
      }
      byId("query").value = state.query;
    }
    if (language !== null) {
      filter();
    }
    speak(wanted.language || language === null ? preferred() : language);
    choose(reached);
  }

  function choose(entry) {
    document.querySelectorAll(".chosen").forEach((card) => card.classList.remove("chosen"));
    const title = data.page[language].title;
    document.title = title;
    if (entry) {
      document.title = `${entry.code.code} ${entry.code.name} – ${title}`;
      entry.card.classList.add("chosen");
      entry.card.scrollIntoView({ block: "start" });
      entry.card.focus({ preventScroll: true });
    }
  }

  /* Copying */

  function copied(button) {
    const { code } = entries.find(({ card }) => card === button.closest("article"));
    const link = location.href.split("#")[0] + "#" + code.code;
    return { number: String(code.code), java: data.enum + "." + code.name, link }[button.dataset.copy];
  }

  async function copy(text) {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const area = document.createElement("textarea"); // a page from a plain http host has no clipboard
    const before = document.activeElement;
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    before.focus();
    if (!done) {
      throw new Error("refused");
    }
  }

  function say(message) {
    clearTimeout(messageTimer);
    byId("said").textContent = message;
    messageTimer = setTimeout(() => {
      byId("said").textContent = "";
    }, MESSAGE_MS);
  }

  /* What the reader does */

  /** A new query or filter is a new view; it no longer points at one code. */
  function changeView(change) {
    change();
    state.target = null;
    document.querySelectorAll(".chosen").forEach((card) => card.classList.remove("chosen"));
    filter();
    writeAddress();
  }

  byId("query").addEventListener("input", (event) => {
    changeView(() => {
      state.query = event.target.value;
    });
  });
  byId("query").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      const card = document.querySelector("#codes > article:not([hidden])");
      if (card) {
        card.querySelector(".number").focus();
      }
    }
  });
  byId("filters").addEventListener("change", (event) => {
    changeView(() => {
      if (event.target.id === "table") {
        state.table = event.target.value;
      } else if (event.target.checked) {
        state.facets[event.target.name].add(event.target.value);
      } else {
        state.facets[event.target.name].delete(event.target.value);
      }
    });
  });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("clear").addEventListener("click", () => {
    changeView(() => {
      state = { ...Address.parse(""), language: state.language };
      byId("query").value = "";
    });
    byId("query").focus();
  });
  document.querySelector(".languages").addEventListener("change", (event) => {
    remember(event.target.value);
    state.language = null;
    const chosen = state.target === null ? undefined : entryOf(state.target);
    speak(event.target.value);
    document.title = data.page[language].title;
    if (chosen) {
      chosen.card.classList.add("chosen");
    }
    writeAddress();
  });
  byId("codes").addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (button) {
      const text = copied(button);
      const words = data.page[language];
      copy(text).then(
        () => say(`${words.copied}: ${text}`),
        () => say(`${words.copy_failed}: ${text}`),
      );
    }
  });
  document.querySelector(".skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address says which codes are shown, and stays as it is
    byId("results").focus();
  });
  addEventListener("hashchange", readAddress);

  byId("filters-fold").open = matchMedia("(min-width: 52.01rem)").matches;
  readAddress();
  if (state.target === null) {
    byId("query").focus({ preventScroll: true });
  }
})();

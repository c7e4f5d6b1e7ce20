// Makes the report sortable, filterable and bilingual. Without scripts it still reads and prints.
(() => {
  "use strict";
  const all = (selector, from) => [...from.querySelectorAll(selector)];

  // A record is a row with the derivation that hangs on it.
  function records(table) {
    const found = [];
    for (const body of table.tBodies) {
      for (const row of body.rows) {
        if (row.classList.contains("trace")) found.at(-1)?.rows.push(row);
        else if (!row.classList.contains("theme")) found.push({ body, rows: [row] });
      }
    }
    return found;
  }

  // Decimals of up to 20 places as whole numbers: they compare without rounding.
  function exact(text) {
    if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
    const [whole, part = ""] = text.replace("-", "").split(".");
    const value = BigInt(whole + part.padEnd(20, "0").slice(0, 20));
    return text.startsWith("-") ? -value : value;
  }

  function comparison(table, column, sign) {
    const numbers = records(table).some(r => r.rows[0].cells[column]?.dataset.v !== undefined);
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const key = r => {
      const cell = r.rows[0].cells[column];
      if (numbers) return exact(cell?.dataset.v ?? "");
      return cell?.textContent.trim().replace(/\s+/g, " ") || null;
    };
    const compare = numbers ? (a, b) => (a < b ? -1 : a > b ? 1 : 0) : collator.compare;
    return list =>
      list
        .map(r => [key(r), r])
        .sort(([a], [b]) => (a === null || b === null ? (a === null) - (b === null) : sign * compare(a, b)))
        .map(([, r]) => r);
  }

  // Ascending, descending, as it was. Groups dissolve while a table is sorted, unless it keeps them.
  function sort(table, heading, column) {
    table.original ??= records(table);
    const state = { ascending: "descending", descending: "" }[heading.ariaSort] ?? "ascending";
    all("thead th", table).forEach(th => th.removeAttribute("aria-sort"));
    if (state) heading.setAttribute("aria-sort", state);
    table.classList.toggle("sorted", state !== "" && table.dataset.groups !== "keep");
    const sorted = state
      ? comparison(table, column, state === "ascending" ? 1 : -1)(table.original)
      : table.original;
    const merged = table.classList.contains("sorted") ? table.tBodies[0] : null;
    for (const r of sorted) (merged ?? r.body).append(...r.rows);
  }

  function makeSortable(table) {
    const rows = records(table).map(r => r.rows[0]);
    if (rows.length < 2) return;
    all("thead th[scope=col]", table).forEach((heading, column) => {
      const figures = heading.classList.contains("n");
      const sortable = figures
        ? rows.some(row => row.cells[column]?.dataset.v !== undefined)
        : !heading.matches(".plain, .share");
      if (!sortable) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(table, heading, column));
      heading.append(button);
    });
  }

  function filter(form) {
    const text = form.elements.text.value.trim().toLowerCase();
    const verdict = form.elements.verdict?.value ?? "";
    const theme = form.elements.theme?.value ?? "";
    let shown = 0;
    let total = 0;
    for (const table of all("table.targets, table.matrix, table.tally", form.parentElement)) {
      const place = table.closest(".area")?.querySelector("h3 bdi")?.textContent ?? "";
      let here = 0;
      for (const record of (table.original ??= records(table))) {
        const [row] = record.rows;
        record.text ??= (place + " " + record.rows.map(r => r.textContent).join(" ")).toLowerCase();
        const cells = all("td[data-verdict]", row);
        const meets = row.dataset.verdict === verdict || cells.some(c => c.dataset.verdict === verdict);
        const keep = record.text.includes(text)
          && (!verdict || meets)
          && (!theme || record.body.dataset.theme === theme);
        record.rows.forEach(r => { r.hidden = !keep; });
        record.hidden = !keep;
        cells.forEach(c => c.classList.toggle("faded", verdict !== "" && c.dataset.verdict !== verdict));
        total += 1;
        here += keep ? 1 : 0;
      }
      for (const body of table.tBodies) {
        const head = body.querySelector(".theme");
        if (head) head.hidden = table.original.every(r => r.body !== body || r.hidden);
      }
      table.closest(".area")?.classList.toggle("empty", here === 0);
      shown += here;
    }
    const status = form.querySelector("[role=status]");
    const idle = !text && !verdict && !theme;
    status.textContent = idle ? "" : status.dataset.text.replace("$1", shown).replace("$2", total);
  }

  function showDerivation(edition, id) {
    const list = document.getElementById(id);
    if (!list) return false;
    const dialog = edition.querySelector("#derivation");
    dialog.querySelector("h2").textContent = list.dataset.title;
    const copy = list.cloneNode(true);
    copy.removeAttribute("id");
    dialog.querySelector("div").replaceChildren(copy);
    dialog.querySelector(".permalink").href = "#" + id;
    dialog.showModal();
    dialog.querySelector("[data-do=close]").focus();
    return true;
  }

  // A derivation that an address names is unfolded: not every browser does so by itself.
  function unfold() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.closest("details");
    if (details && !details.open) {
      details.open = true;
      target.scrollIntoView();
    }
  }

  async function unpack(packed) {
    const bytes = Uint8Array.from(atob(packed), c => c.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  }

  // What stands at the top of the window, to find the place again in the other language.
  // Sections only: measuring what is folded or far away would lay all of it out.
  function place(edition) {
    return all("main section[id]", edition).filter(e => e.getBoundingClientRect().top < 120).at(-1) ?? null;
  }

  const packed = document.getElementById("other-edition");
  let other = null;

  async function switchLanguage() {
    const edition = document.getElementById("edition");
    const root = document.documentElement;
    if (!other) {
      const element = document.createElement("div");
      element.className = document.getElementById("edition").className;
      element.innerHTML = await unpack(packed.textContent);
      other = { element, lang: packed.dataset.lang, title: packed.dataset.title };
      prepare(element, true);
    }
    const at = place(edition);
    const top = at?.getBoundingClientRect().top;
    const next = other;
    other = { element: edition, lang: root.lang, title: document.title };
    edition.removeAttribute("id");
    next.element.id = "edition";
    edition.replaceWith(next.element);
    root.lang = next.lang;
    document.title = next.title;
    const same = at && document.getElementById(at.id);
    if (same) scrollBy({ top: same.getBoundingClientRect().top - top, behavior: "instant" });
    next.element.querySelector("[data-do=language]")?.focus({ preventScroll: true });
    remember(root.lang);
    document.dispatchEvent(new Event("dabiao:shown"));
  }

  function remember(lang) {
    try { localStorage.setItem("dabiao.language", lang); } catch { /* not every place allows it */ }
  }

  function remembered() {
    try { return localStorage.getItem("dabiao.language"); } catch { return null; }
  }

  const deeds = {
    language: switchLanguage,
    print: () => window.print(),
    close: button => button.closest("dialog").close(),
    derivations: button => {
      const open = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", open);
      all(".trace details", button.closest(".edition")).forEach(d => { d.open = open; });
    },
  };

  function prepare(edition) {
    all(".tools, .filter", edition).forEach(e => { e.hidden = false; });
    if (!packed || !("DecompressionStream" in window)) all("[data-do=language]", edition).forEach(b => b.remove());
    all("main table", edition).forEach(makeSortable);
    all("form.filter", edition).forEach(form => {
      form.addEventListener("submit", event => event.preventDefault());
      form.addEventListener("input", () => filter(form));
    });
    edition.addEventListener("click", event => {
      const button = event.target.closest("[data-do]");
      if (button) deeds[button.dataset.do](button);
      const link = event.target.closest("a");
      if (link?.closest("dialog")) link.closest("dialog").close();
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (plain && link?.classList.contains("fig") && showDerivation(edition, link.hash.slice(1))) event.preventDefault();
    });
  }

  prepare(document.getElementById("edition"));
  addEventListener("hashchange", unfold);
  unfold();
  if (packed && remembered() === packed.dataset.lang && "DecompressionStream" in window) switchLanguage();
})();

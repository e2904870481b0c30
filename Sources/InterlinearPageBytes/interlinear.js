"use strict";
// Without this script all of the text and all terms can be read; with it terms open as cards, filter and jump.
(() => {
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };

  // The index of several articles.
  const articles = all("article");
  if (articles.length > 1) {
    const list = make("ol");
    for (const article of articles) {
      const link = make("a", { href: "#" + article.id, lang: "id" }, one("h1", article).textContent);
      const count = make("span", {}, " " + (one("aside h2 span", article)?.textContent ?? ""));
      list.append(make("li", {}, link, count));
    }
    one("#index").append(make("h2", {}, `${articles.length} articles`), list);
    one("#index").hidden = false;
    document.title = `${articles.length} articles – Padanan`;
  } else if (articles.length === 1) {
    document.title = `${one("h1").textContent} – Padanan`;
  }

  // Filters of the list and of the text.
  const entries = all(".e");
  const field = one("#field");
  const search = one("#search");
  const found = one("#found");
  const counts = new Map();
  for (const entry of entries) counts.set(entry.dataset.field, (counts.get(entry.dataset.field) ?? 0) + 1);
  for (const name of [...counts.keys()].sort()) {
    field.append(make("option", { value: name }, `${name} (${counts.get(name)})`));
  }
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(entries.map((entry) => [entry, fold(entry.textContent)]));
  const filter = () => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const shown = new Set();
    for (const entry of entries) {
      const fits = (!field.value || entry.dataset.field === field.value)
        && words.every((word) => texts.get(entry).includes(word));
      entry.hidden = !fits;
      if (fits) shown.add(entry.id);
    }
    const filters = field.value || words.length;
    for (const term of all(".t")) {
      term.classList.toggle("off", Boolean(filters) && !term.dataset.e.split(" ").some((id) => shown.has(id)));
    }
    found.textContent = filters ? `${shown.size} of ${entries.length} terms` : `${entries.length} terms`;
  };
  field.addEventListener("change", filter);
  search.addEventListener("input", filter);
  one(".filter").hidden = entries.length === 0;
  filter();

  // The card of a term.
  const card = one("#card");
  let open = null;
  let timer = 0;
  const buttonOf = (term) => one(".r", term);
  const occurrences = (id) => all(`[data-e~="${id}"]`);

  const entryCopy = (id) => {
    const copy = one("#" + id).cloneNode(true);
    copy.removeAttribute("id");
    copy.hidden = false;
    const title = one("h3", copy);
    title.replaceChildren(...title.textContent);
    title.lang = "id";
    return copy;
  };

  const fill = (term) => {
    const parts = term.dataset.e.split(" ").map(entryCopy);
    const line = (label, text, lang) =>
      make("p", {}, make("span", { className: "st" }, label), make("span", lang ? { lang } : {}, text));
    parts.push(line("why", term.dataset.why));
    for (const text of term.dataset.passed?.split("\n") ?? []) parts.push(line("", text));
    const inside = [...new Set(all(".c", term).map((part) => part.dataset.e.split(" ")[0]))];
    for (const id of inside) {
      const entry = one("#" + id);
      const link = make("a", { href: "#" + id, lang: "id" }, one("h3", entry).textContent);
      parts.push(make("p", {}, make("span", { className: "st" }, "inside"), link, " ", one(".pr", entry).textContent));
    }
    const places = occurrences(term.dataset.e.split(" ")[0]);
    if (places.length > 1) {
      const links = places.flatMap((place, index) => {
        const link = make("a", { href: "#" + place.id, title: `occurrence ${index + 1}` }, String(index + 1));
        if (place === term) link.setAttribute("aria-current", "true");
        return [link, " "];
      });
      const label = make("span", { className: "st" }, "all");
      parts.push(make("p", { className: "oc" }, label, ...links));
    }
    const dismiss = make("button", { type: "button", className: "dismiss", title: "Close" }, "✕");
    dismiss.setAttribute("aria-label", "Close");
    dismiss.addEventListener("click", () => close(true));
    card.replaceChildren(...parts, dismiss);
    card.setAttribute("aria-label", one("h3", card).textContent);
  };

  const place = (term) => {
    const box = term.getBoundingClientRect();
    card.hidden = false;
    const below = box.bottom + 6 + card.offsetHeight <= innerHeight || box.top < card.offsetHeight;
    card.style.left = Math.max(8, Math.min(box.left, innerWidth - card.offsetWidth - 8)) + "px";
    card.style.top = Math.max(8, below ? box.bottom + 6 : box.top - card.offsetHeight - 6) + "px";
    card.scrollTop = 0;
  };

  const show = (term) => {
    clearTimeout(timer);
    if (open === term) return;
    close(false);
    open = term;
    fill(term);
    place(term);
    term.classList.add("open");
    buttonOf(term).setAttribute("aria-expanded", "true");
  };

  const close = (returnsFocus) => {
    clearTimeout(timer);
    if (!open) return;
    const button = buttonOf(open);
    open.classList.remove("open");
    button.setAttribute("aria-expanded", "false");
    open = null;
    if (returnsFocus) {
      quiet = true;
      button.focus();
      quiet = false;
    }
    card.hidden = true;
  };
  let quiet = false;

  const later = (action) => {
    clearTimeout(timer);
    timer = setTimeout(action, 180);
  };
  const termAt = (target) => (one("#show-terms").checked ? target.closest?.(".t:not(.off)") : null);
  const isHeld = () => card.contains(document.activeElement);

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || isHeld()) return;
    const term = termAt(event.target);
    if (term) later(() => show(term));
    else if (card.contains(event.target)) clearTimeout(timer);
    else if (open && !open.contains(document.activeElement)) later(() => close(false));
  });
  document.addEventListener("focusin", (event) => {
    if (card.contains(event.target)) return clearTimeout(timer);
    const term = event.target.matches(".r") ? termAt(event.target) : null;
    if (!term) close(false);
    else if (!quiet) show(term);
  });
  document.addEventListener("click", (event) => {
    const copied = event.target.closest(".e button");
    if (copied) return copy(copied);
    const link = event.target.closest("#card a");
    if (link) return jump(event, link);
    const term = termAt(event.target);
    if (!term) {
      if (!card.contains(event.target)) close(false);
      return;
    }
    show(term);
    // A click that the keyboard makes goes on into the card.
    if (event.detail === 0) one("button, a", card).focus();
  });
  addEventListener("scroll", () => { if (open && !isHeld()) place(open); }, { passive: true });

  const jump = (event, link) => {
    const target = document.getElementById(link.hash.slice(1));
    const term = target.closest(".t");
    if (!term) return close(false);
    event.preventDefault();
    close(false);
    history.replaceState(null, "", link.hash);
    term.scrollIntoView({ block: "center" });
    buttonOf(term).focus({ preventScroll: true });
    show(term);
  };

  const copy = async (button) => {
    try {
      await navigator.clipboard.writeText(button.textContent);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(button);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      document.execCommand("copy");
    }
    button.classList.add("done");
    one("#said").textContent = `Copied: ${button.textContent}`;
    setTimeout(() => button.classList.remove("done"), 1500);
  };

  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      return close(isHeld() || open.contains(document.activeElement));
    }
    if (event.key === "Tab" && open && isHeld()) {
      const stops = all("button, a", card);
      const leaves = document.activeElement === (event.shiftKey ? stops[0] : stops[stops.length - 1]);
      // The card stands at the end of the page; the next stop is the one behind its term.
      if (leaves) close(true);
      return;
    }
    if (!(event.key in steps) || !document.activeElement.matches(".r")) return;
    event.preventDefault();
    const buttons = all(".t:not(.off) > .r");
    const index = buttons.indexOf(document.activeElement) + steps[event.key];
    buttons[Math.max(0, Math.min(buttons.length - 1, index))].focus();
  });
})();

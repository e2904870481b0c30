"use strict";

// Shows the items that a form's controls allow, and says how many of them there are.
function filter(form, items, groups, allows) {
  const texts = items.map((item) => item.textContent.toLowerCase());
  const update = () => {
    const data = new FormData(form);
    const words = (data.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    let count = 0;
    items.forEach((item, index) => {
      const isShown = allows(item, data) && words.every((word) => texts[index].includes(word));
      item.hidden = !isShown;
      if (isShown) count += 1;
    });
    for (const group of groups) group.hidden = !group.querySelector(".finding:not([hidden])");
    form.elements.count.value = `${count} of ${items.length} shown`;
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  update();
}

const all = (selector) => Array.from(document.querySelectorAll(selector));

const findings = document.getElementById("filter");
if (findings) {
  filter(findings, all(".finding"), all(".document"), (item, data) =>
    data.getAll("severity").includes(item.dataset.severity)
      && (!data.get("check") || data.get("check") === item.dataset.check));
}

const concepts = document.getElementById("concept-filter");
if (concepts) filter(concepts, all(".concept"), [], () => true);

// A link to a concept unfolds it, and paper shows everything.
function unfold() {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.hidden = false;
    target.open = true;
    target.scrollIntoView();
  }
}
addEventListener("hashchange", unfold);
unfold();
addEventListener("beforeprint", () => all("details").forEach((details) => { details.open = true; }));

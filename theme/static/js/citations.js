// A mark opens a card with its source; the card's way to the list and back ends on the same mark.
// Without this script, or without popovers, every mark stays a plain link to the list.
(() => {
  const template = document.getElementById("card-template");
  if (!template || !("popover" in HTMLElement.prototype)) return;

  const card = template.content.firstElementChild.cloneNode(true);
  const part = (name) => card.querySelector(`.card-${name}`);
  const gap = 12;
  let opener = null;

  // The words of a mark with its locator, "Luca 2011, S. 7": all of it where it stands alone,
  // otherwise what is its own up to the next mark of the cluster.
  const label = (mark) => {
    const cluster = mark.closest(".citation");
    if (cluster.querySelectorAll(".citation-link").length === 1) {
      return cluster.textContent.replace(/^\((.*)\)$/, "$1");
    }
    let words = mark.textContent;
    for (let node = mark.nextSibling; node; node = node.nextSibling) {
      if (node.nodeType === Node.ELEMENT_NODE && node.matches(".citation-link")) break;
      words += node.textContent;
    }
    return words.split(";")[0].replace(/[),\s]+$/, "");
  };

  const fill = (mark, reference) => {
    const copy = reference.cloneNode(true);
    copy.querySelector(".backlinks")?.remove();
    const source = copy.querySelector("a[href]");
    part("title").textContent = label(mark);
    part("reference").replaceChildren(...copy.childNodes);
    part("list").href = mark.hash;
    part("source").hidden = !source;
    if (source) part("source").href = source.href;
  };

  // Beside the text where the window leaves room for it, otherwise under the mark.
  const place = (mark) => {
    const box = mark.getClientRects()[0];
    const column = mark.closest(".prose").getBoundingClientRect();
    const room = document.documentElement.clientWidth - card.offsetWidth - gap;
    const beside = column.right + 2 * gap <= room;
    const left = beside ? column.right + 2 * gap : Math.max(gap, Math.min(box.left, room));
    const top = beside ? box.top : box.bottom + gap / 2;
    card.style.setProperty("--card-left", `${left + window.scrollX}px`);
    card.style.setProperty("--card-top", `${top + window.scrollY}px`);
  };

  const expanded = (state) => opener?.setAttribute("aria-expanded", state);

  const open = (mark, reference) => {
    expanded("false"); // of the mark before, whose closing may not have been reported yet
    fill(mark, reference);
    opener = mark;
    card.showPopover();
    expanded("true");
    place(mark);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest" });
  };

  // Go to a fragment as its link would, but with the focus on the link that leads onward.
  const go = (hash, link) => {
    window.location.hash = hash;
    link.focus({ preventScroll: true });
    link.scrollIntoView({ block: "center" });
  };

  const backlink = (reference, mark) => {
    const place = mark.closest(".citation").id;
    return reference.querySelector(`[role="doc-backlink"][href="#${place}"]`);
  };

  card.addEventListener("toggle", (event) => {
    if (event.newState === "closed") expanded("false");
  });

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest?.("a[href^='#']");
    if (!link) return;
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;

    if (link.matches(".citation-link")) {
      event.preventDefault();
      open(link, target);
    } else if (link === part("list")) {
      event.preventDefault();
      const way = backlink(target, opener);
      card.hidePopover();
      go(link.hash, way ?? opener);
    } else if (link.matches("[role='doc-backlink']")) {
      const key = link.closest(".reference").id;
      const mark = target.querySelector(`.citation-link[href="#${CSS.escape(key)}"]`);
      if (!mark) return;
      event.preventDefault();
      go(link.hash, mark);
    }
  });

  document.querySelectorAll(".citation-link").forEach((mark) => {
    mark.setAttribute("aria-haspopup", "dialog");
    mark.setAttribute("aria-expanded", "false");
  });
  document.body.append(card);
})();

// A mark opens a card with its sources; the card's way to the list and back ends on the same mark.
// Without this script, or without popovers, every mark stays a plain link to the list.
(() => {
  const template = document.getElementById("card-template");
  if (!template || !("popover" in HTMLElement.prototype)) return;

  const card = template.content.firstElementChild.cloneNode(true);
  const sources = card.querySelector(".card-sources");
  const blank = sources.firstElementChild;
  const gap = 12;
  let opener = null;

  // The words of a mark with its locator, "Luca 2011, S. 7", without their brackets.
  const label = (cluster) => cluster.textContent.replace(/^\((.*)\)$/, "$1");

  // What the author copied out of the source at the place that the mark names.
  const excerpts = (cluster, reference) =>
    (cluster.dataset.excerpts ?? "")
      .split(" ")
      .map((id) => id && reference.querySelector(`#${CSS.escape(id)}`))
      .filter(Boolean)
      .map((excerpt) => {
        const copy = excerpt.cloneNode(true);
        copy.removeAttribute("id");
        copy.open = true;
        return copy;
      });

  const link = (item, name, source) => {
    const way = item.querySelector(`.card-${name}`);
    if (source) way.href = source.href;
    else way.remove();
  };

  const entry = (cluster, reference) => {
    const item = blank.cloneNode(true);
    const copy = reference.cloneNode(true);
    const page = copy.querySelector(".source-page");
    copy.querySelectorAll(".backlinks, .excerpt, .source-page, [id]").forEach((part) => part.remove());
    item.querySelector(".card-reference").replaceChildren(...copy.childNodes);
    item.querySelector(".card-reference").after(...excerpts(cluster, reference));
    item.querySelector(".card-list").href = `#${reference.id}`;
    link(item, "page", page);
    link(item, "origin", item.querySelector(".card-reference a[href]"));
    return item;
  };

  // All sources of the mark, that of the link which was opened first.
  const fill = (mark) => {
    const cluster = mark.closest(".citation");
    const first = decodeURIComponent(mark.hash.slice(1));
    const others = (cluster.dataset.sources ?? "").split(" ").filter((id) => id && id !== first);
    const found = [first, ...others].map((id) => document.getElementById(id)).filter(Boolean);
    card.querySelector(".card-title").textContent = label(cluster);
    sources.replaceChildren(...found.map((reference) => entry(cluster, reference)));
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

  const open = (mark) => {
    expanded("false"); // of the mark before, whose closing may not have been reported yet
    fill(mark);
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
      open(link);
    } else if (link.matches(".card-list")) {
      event.preventDefault();
      const way = backlink(target, opener);
      card.hidePopover();
      go(link.hash, way ?? opener);
    } else if (link.matches("[role='doc-backlink']")) {
      const key = link.closest(".reference").id;
      // A mark of many numbers may have no link of its own to this one.
      const mark =
        target.querySelector(`.citation-link[href="#${CSS.escape(key)}"]`) ??
        target.querySelector(".citation-link");
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

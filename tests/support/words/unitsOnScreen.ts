/** What starts a line of its own on a screen. */
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LABEL LEGEND LI MAIN NAV OL OPTION P SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** What is called, copied or looked up, and not read: numbers, web addresses, names of documents. */
const notRead = 'svg, textarea, .sources, .outward-link, a[href^="tel:"], .paper-header';

/** The texts of a screen as they stand: each heading, paragraph, item, label, hint and button. */
export function unitsOnScreen(screen: Element): string[] {
  const units: string[] = [];
  let unit = '';
  const end = () => {
    const text = unit.replace(/\s+/g, ' ').trim();
    if (text !== '') units.push(text);
    unit = '';
  };
  const read = (node: Node) => {
    if (node.nodeName === '#text') unit += node.textContent;
    if (!(node instanceof Element) || node.matches(notRead)) return;
    const alone = blocks.has(node.nodeName);
    if (alone) end();
    for (const child of node.childNodes) read(child);
    if (alone) end();
  };
  read(screen);
  end();
  return units;
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // The sheet of an extension, from another origin.
    return [];
  }
}

function isForPaper(rule: CSSRule): rule is CSSMediaRule {
  return rule instanceof CSSMediaRule && rule.media.mediaText === 'print';
}

function isOfRoot(rule: CSSRule): rule is CSSStyleRule {
  return rule instanceof CSSStyleRule && rule.selectorText === ':root';
}

/** Colours of paper by the name of their role: the values that the style sheets of the page give them in print. */
function paperColours(): ReadonlyMap<string, string> {
  const roots = [...document.styleSheets]
    .flatMap(rulesOf)
    .filter(isForPaper)
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(isOfRoot);
  return new Map(
    roots.flatMap(({ style }) =>
      Array.from({ length: style.length }, (_, at) => style.item(at))
        .filter((name) => name.startsWith('--'))
        .map((name) => [name, style.getPropertyValue(name).trim()] as const),
    ),
  );
}

/** Reads a drawing as it is printed, black with patterns; on the screen it never shows so. */
export function inPaperColours<T>(drawing: SVGSVGElement, read: () => T): T {
  const colours = paperColours();
  for (const [name, value] of colours) drawing.style.setProperty(name, value);
  try {
    return read();
  } finally {
    for (const name of colours.keys()) drawing.style.removeProperty(name);
  }
}

/** The card in the top layer. */
export const CARD_STYLES = `
.card {
  position: fixed; inset: auto; margin: 0; width: min(392px, calc(100vw - 24px)); padding: 0;
  overflow: hidden; color: var(--ink); background: var(--card);
  border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow);
  font: 400 13px/1.5 var(--sans);
}
.card:popover-open { display: flex; flex-direction: column; }
.card:focus { outline: none; }
.card:focus-visible { outline: 1.5px solid var(--soft); outline-offset: -1.5px; }
.head { display: flex; align-items: center; gap: 8px; padding: 14px 14px 0 20px; }
.head .level { font-size: 12.5px; font-weight: 600; color: var(--soft); }
.root[data-level="1"] .head .level, .root[data-level="2"] .head .level { color: var(--amber); }
.root[data-level="3"] .head .level { color: var(--alarm); }
.content {
  min-height: 0; padding: 0 20px 2px; overflow: auto; overscroll-behavior: contain;
  /* A line at the end that scrolls away with the last of the text: there is more below. */
  background:
    linear-gradient(var(--card), var(--card)) bottom / 100% 2px no-repeat local,
    linear-gradient(var(--line), var(--line)) bottom / 100% 1px no-repeat scroll;
}
.sentence {
  margin: 10px 0 0; font: 400 18px/1.5 var(--serif); text-wrap: pretty; overflow-wrap: anywhere;
}
.root:lang(ja) .sentence {
  font-family: var(--serif-ja); font-size: 17px; line-height: 1.7; word-break: auto-phrase;
}
.legend {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px;
  font-size: 12px; color: var(--soft);
}
.mark { display: inline-flex; align-items: baseline; gap: 5px; white-space: nowrap; }
.mark svg { align-self: center; width: 11px; height: 10px; overflow: visible; }
.key-ring { fill: none; stroke: var(--ink); stroke-width: 2; }
.key-wedge { fill: var(--ink); stroke: var(--ink); stroke-width: 1; stroke-linejoin: round; }
.mark b { font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.reasons { margin: 15px 0 0; border-top: 1px solid var(--line); }
.reason {
  display: flex; flex-wrap: wrap; gap: 0 6px; padding: 7px 0 8px;
  border-bottom: 1px solid var(--line);
}
.reason dt { flex: 0 0 100%; font-weight: 500; }
.reason dd { margin: 0; font-size: 12px; color: var(--soft); font-variant-numeric: tabular-nums; }
.reason dd:not(:last-child)::after { content: "·"; margin-inline-start: 6px; }
.reason dd b { font-weight: 500; color: var(--ink); }
.quotes { margin: 13px 0 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--line); }
.quotes p {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
  margin: 0; padding: 2px 0 4px; overflow-wrap: anywhere; line-height: 1.75;
}
.wavy {
  text-decoration: underline wavy var(--warm) 1px; text-underline-offset: 4px;
  text-decoration-skip-ink: none;
}
.root .why-quiet { margin: 10px 0 0; font-size: 12px; color: var(--soft); }
.next { margin: 15px 0 0; padding: 11px 16px 13px; border-radius: 12px; background: var(--good-wash); }
.eyebrow { display: block; font-size: 11px; font-weight: 600; letter-spacing: 0.03em; color: var(--good); }
.next p { margin: 0; }
.next-title { padding-top: 3px; font-size: 14px; font-weight: 600; line-height: 1.45; }
.root .next-text { margin-top: 2px; text-wrap: pretty; }
.root:lang(ja) .next-text { word-break: auto-phrase; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 1px; padding: 8px 15px 11px; }
.action {
  display: inline-flex; align-items: center; gap: 3px; min-height: 30px; padding: 0 5px;
  border: 0; border-radius: 8px; background: none; color: var(--soft);
  font-size: 12px; font-weight: 500; line-height: 1.2; white-space: nowrap;
}
.action:hover, .close:hover { background: var(--wash); color: var(--ink); }
.action.strong { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
.more { min-width: 26px; padding: 0 3px; justify-content: center; margin-inline-start: auto; }
.more[aria-expanded="true"] { background: var(--wash); color: var(--ink); }
.dots { width: 14px; height: 4px; overflow: visible; fill: none; stroke: currentColor;
  stroke-width: 2.4; stroke-linecap: round; }
.choices { flex: 0 0 100%; display: flex; flex-wrap: wrap; align-items: center; gap: 1px; }
.noted { padding: 0 4px 0 5px; font-size: 12px; line-height: 30px; color: var(--soft); }
.action:focus-visible, .close:focus-visible { outline-offset: -2px; }
.close {
  display: grid; place-items: center; width: 28px; height: 28px; margin-inline-start: auto;
  padding: 0; border: 0; border-radius: 8px; background: none; color: var(--soft);
}
.cross { width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; }
@media (prefers-reduced-motion: no-preference) {
  .card { transition: opacity 0.14s ease-out, transform 0.14s ease-out; }
  @starting-style { .card:popover-open { opacity: 0; transform: translateY(4px); } }
  .chip, .action, .close { transition: background-color 0.12s; }
}
@media (forced-colors: active) {
  .next { border: 1px solid CanvasText; }
  .action, .close { border: 1px solid transparent; }
  .key-ring { stroke: CanvasText; }
  .key-wedge { fill: CanvasText; stroke: CanvasText; }
}`;

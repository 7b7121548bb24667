/** The row in the page and the chip in it. */
export const CHIP_STYLES = `
:host {
  all: initial !important;
  display: block !important;
  box-sizing: border-box !important;
  flex: 1 1 240px !important;
  max-width: 100% !important;
  min-width: min(180px, 100%) !important;
  contain: style !important;
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
.root { font: 400 13px/1.5 var(--sans); color: var(--ink); text-align: start; letter-spacing: 0; }
.root:lang(ja) { line-break: strict; }
button { margin: 0; font: inherit; color: inherit; letter-spacing: inherit; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.heard {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.row { container-type: inline-size; display: flex; min-width: 0; padding: 2px 0 6px; }
.chip {
  display: inline-flex; align-items: center; gap: 9px; min-width: 0; max-width: 100%; height: 30px;
  padding: 0 13px 0 11px; overflow: hidden; white-space: nowrap; font-size: 12.5px; line-height: 1;
  background: var(--card); border: 1px solid var(--line); border-radius: 15px;
}
.chip:hover { background: var(--wash); }
.chip .level { flex: none; font-weight: 600; }
.level::first-letter { text-transform: uppercase; }
.level { display: inline-block; }
.chip .note {
  flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; color: var(--soft);
  line-height: 1.5;
}
.glyph {
  flex: none; display: inline-grid; place-items: center; width: 16px; height: 16px;
  border-radius: 8px; font: 700 10px/1 var(--sans); letter-spacing: -0.3px;
}
.root[data-level="0"] .chip { color: var(--soft); background: transparent; }
.root[data-level="0"] .chip .level { font-weight: 500; }
.root[data-level="1"] .chip { border-color: color-mix(in srgb, var(--mild) 70%, var(--line)); }
.root[data-level="2"] .chip {
  border-color: var(--mild); background: color-mix(in srgb, var(--mild) 13%, var(--card));
}
.root[data-level="3"] .chip {
  border-color: color-mix(in srgb, var(--alarm) 70%, var(--card));
  background: color-mix(in srgb, var(--alarm) 8%, var(--card));
}
.root[data-level="1"] .glyph {
  color: var(--amber); border: 1.5px solid currentColor; font-size: 0;
  background: radial-gradient(circle, currentColor 0 2px, transparent 2.5px);
}
.root[data-level="2"] .glyph { color: var(--card); background: var(--amber); }
.root[data-level="3"] .glyph { color: var(--card); background: var(--alarm); }
.root[data-level="3"] .chip .level { color: var(--alarm); }
.root.rests .chip { color: var(--soft); background: transparent; border-color: var(--line); }
.root.rests .chip .level { font-weight: 500; color: inherit; }
.root.rests .chip .glyph { color: var(--soft); background: none; border: 1px solid var(--line); }
@container (max-width: 230px) { .chip .thermometer { display: none; } }
@container (max-width: 130px) { .chip .note { display: none; } }
@media (forced-colors: active) {
  .chip { border: 1px solid ButtonText; }
  .root[data-level] .glyph {
    forced-color-adjust: none; color: ButtonText; background: ButtonFace; font-size: 10px;
    border: 1px solid ButtonText;
  }
}`;

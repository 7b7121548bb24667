/** The emblem. Marks stay inside the line at both ends. */
export const THERMOMETER_STYLES = `
.thermometer {
  display: block; flex: none; border-radius: 3px;
  background: linear-gradient(90deg, var(--cool), var(--mild) 55%, var(--warm));
}
.track { position: relative; display: block; height: 100%; margin: 0 var(--inset); }
.thermometer span { pointer-events: none; }
.ring, .wedge, .gap { position: absolute; display: block; }
.ring { top: 50%; border-style: solid; border-color: var(--ink); border-radius: 50%;
  background: var(--card); transform: translate(-50%, -50%); }
.wedge { transform: translateX(-50%); }
.wedge-shape { display: block; width: 100%; height: 100%; overflow: visible; fill: var(--ink);
  stroke: var(--ink); stroke-width: 1.6; stroke-linejoin: round; }
.gap {
  background: repeating-linear-gradient(115deg, var(--alarm) 0 1.5px, transparent 1.5px 4.5px);
  border-radius: 2px; opacity: 0.75;
}
.mini { width: 60px; height: 4px; --inset: 5px; }
.mini .ring { width: 10px; height: 10px; border-width: 2px; }
.mini .wedge { bottom: calc(100% + 1px); width: 8px; height: 6px; }
.mini .gap { top: -2px; height: 8px; }
.large { width: 100%; height: 6px; margin: 22px 0 14px; --inset: 8px; }
.large .ring { width: 16px; height: 16px; border-width: 3px; }
.large .wedge { bottom: calc(100% + 3px); width: 13px; height: 10px; }
.large .gap { top: -4px; height: 14px; }
.root:is([data-level="0"], .rests) .mini { background: var(--line); }
.root:is([data-level="0"], .rests) .mini .ring { border-color: var(--soft); }
.root:is([data-level="0"], .rests) .mini .wedge-shape { fill: var(--soft); stroke: var(--soft); }
@media (forced-colors: active) {
  .thermometer { forced-color-adjust: none; background: GrayText; }
  .ring { border-color: CanvasText; background: Canvas; }
  .root .wedge-shape { fill: CanvasText; stroke: CanvasText; }
  .gap { background: repeating-linear-gradient(115deg, CanvasText 0 1.5px, transparent 1.5px 4.5px); }
}`;

import { drawing, element } from './elements.ts';
import type { ThermometerModel } from './model.ts';

/** The emblem: a line from cool to warm, a ring for them, a wedge for the draft, the gap hatched. */
export interface Thermometer {
  readonly element: HTMLElement;
  show(model: ThermometerModel): void;
}

/** Draws the emblem, small for the chip or large for the card. Its figures stand beside it in words. */
export function createThermometer(document: Document, size: 'mini' | 'large'): Thermometer {
  const gap = element(document, 'span', { class: 'gap' });
  const ring = element(document, 'span', { class: 'ring' });
  const wedge = element(document, 'span', { class: 'wedge' }, [
    drawing(document, '0 0 12 9', 'M1.5 1h9L6 7.6z', 'wedge-shape'),
  ]);
  const track = element(document, 'span', { class: 'track' }, [gap, ring, wedge]);
  const line = element(document, 'span', { class: `thermometer ${size}`, 'aria-hidden': 'true' }, [
    track,
  ]);
  return {
    element: line,
    show({ level, temperature, heat }) {
      ring.style.left = percent(temperature);
      wedge.style.left = percent(heat);
      gap.hidden = level === 0 || heat <= temperature;
      gap.style.left = percent(temperature);
      gap.style.width = percent(heat - temperature);
    },
  };
}

function percent(value: number): string {
  return `${Math.min(100, Math.max(0, Math.round(value)))}%`;
}

import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Puts the pictures of README in place, after `npm run gallery` and `npm start -- --headless`. */
const FOLDER = 'docs/pictures';
const PICTURES = [
  '.output/gallery/chips-en-light.png',
  '.output/gallery/chips-ja-light.png',
  '.output/gallery/card2-en-dark.png',
  '.output/demo/0-welcome.png',
  '.output/demo/5-hard-card.png',
  '.output/demo/8-ja-hard-card.png',
  '.output/demo/3-after-an-exchange-popup.png',
  '.output/demo/3-person.png',
  '.output/demo/9-ja-person.png',
  '.output/demo/8-ja-hard-popup.png',
];

mkdirSync(FOLDER, { recursive: true });
for (const picture of PICTURES) copyFileSync(picture, join(FOLDER, basename(picture)));

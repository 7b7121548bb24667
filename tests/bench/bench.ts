import { benchDrafts } from './drafts.ts';
import { benchFolding } from './folding.ts';
import { benchSizes } from './sizes.ts';

// Everything that must be fast, as ratios within one run: printed, never asserted.
benchDrafts();
benchFolding();
benchSizes();

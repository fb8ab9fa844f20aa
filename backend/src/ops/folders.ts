import { fileURLToPath } from 'node:url';

/** Where the built front ends lie, seen from `src/ops` as well as from `dist/ops`. */
const beside = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

export const WIDGET_DIST = beside('widget/dist');
export const CONSOLE_DIST = beside('console/dist');
export const DEMO_PAGE = beside('widget/demo/index.html');

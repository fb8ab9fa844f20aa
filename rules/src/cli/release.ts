import { writeRelease } from '../files.ts';

/** Part of the build: writes the release that the built package carries. Content that does not hold together leaves the last one. */
writeRelease();

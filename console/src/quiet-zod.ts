import { config } from 'zod';

// Zod tries `eval` whenever a schema is made, and our content security policy reports the try as a violation. This file is
// imported before anything that makes a schema.
config({ jitless: true });

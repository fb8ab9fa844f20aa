/** Placeholder page until the documents are described; replaced by the page that lists routes and events. */
export const docsPage = (_openApi: object, _asyncApi: object): string => '<!doctype html><html lang="en"><title>Fordør API</title><h1>Fordør API</h1></html>';

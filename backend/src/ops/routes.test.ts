import 'reflect-metadata';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROUTES } from '@fordoer/protocol';
import { RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const DEFAULT_STATUS: Record<string, number> = { post: 201 };

interface Answered {
  route: string;
  status: number;
}

/** Routes as the controllers declare them; pages for people are no API. */
async function declared(): Promise<Answered[]> {
  const files = globSync('**/*.controller.ts', { cwd: source });
  const modules = await Promise.all(files.map((file) => import(`${source}${file}`)));
  return modules
    .flatMap((module) => Object.values(module).filter((value) => typeof value === 'function'))
    .flatMap(routesOf)
    .filter(({ route }) => / \/(api|health)\//.test(route) && !route.includes(' /api/docs'));
}

function routesOf(controller: { prototype: Record<string, unknown> }): Answered[] {
  const base = Reflect.getMetadata(PATH_METADATA, controller);
  return Object.getOwnPropertyNames(controller.prototype).flatMap((name) => {
    const handler = controller.prototype[name] as object;
    const verb: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (verb === undefined) return [];
    const method = (RequestMethod[verb] as string).toLowerCase();
    const path = Reflect.getMetadata(PATH_METADATA, handler);
    const full = `/${base}/${path}`.replaceAll(/\/+/g, '/').replace(/\/$/, '');
    const status = Reflect.getMetadata(HTTP_CODE_METADATA, handler) ?? DEFAULT_STATUS[method] ?? 200;
    return [{ route: `${method} ${full.replaceAll(/:(\w+)/g, '{$1}')}`, status }];
  });
}

const answered = await declared();
const inOrder = (some: Answered[]) => some.toSorted((a, b) => (a.route < b.route ? -1 : 1));

describe('the REST routes', () => {
  it('are those the protocol lists, with the status it says', () => {
    const listed = ROUTES.map(({ method, path, status }) => ({ route: `${method} ${path}`, status }));
    expect(inOrder(answered)).toEqual(inOrder(listed));
  });
});

import { type Content, canonicalBundle, compileStored } from '@fordoer/rules';
import type { DataSource } from 'typeorm';
import { ContentReleaseEntity } from './content-release.entity.ts';

/** Content releases by hash: the one this process ships, and older ones that conversations still stand on. */
export class Releases {
  private readonly compiled = new Map<string, Promise<Content>>();

  constructor(
    private readonly database: DataSource,
    private readonly shipped?: Content,
  ) {
    if (shipped) this.compiled.set(shipped.hash, Promise.resolve(shipped));
  }

  /** The release new conversations stand on. @throws Error where none is shipped, as in a replay */
  get current(): Content {
    if (!this.shipped) throw new Error('no content is shipped here');
    return this.shipped;
  }

  /** Keeps the current release in the database, so that its decisions can be replayed years later. */
  async keep(): Promise<void> {
    const { hash, version, bundle } = this.current;
    await this.database
      .createQueryBuilder()
      .insert()
      .into(ContentReleaseEntity)
      .values({ hash, version, bundle: canonicalBundle(bundle) })
      .orIgnore()
      .execute();
  }

  /** @throws Error when the release was never stored or its bytes do not have this hash */
  get(hash: string): Promise<Content> {
    let found = this.compiled.get(hash);
    if (!found) {
      found = this.load(hash);
      found.catch(() => this.compiled.delete(hash));
      this.compiled.set(hash, found);
    }
    return found;
  }

  private async load(hash: string): Promise<Content> {
    const row = await this.database.getRepository(ContentReleaseEntity).findOneBy({ hash });
    if (!row) throw new Error(`no content release ${hash} is stored`);
    return compileStored(row.bundle, hash);
  }
}

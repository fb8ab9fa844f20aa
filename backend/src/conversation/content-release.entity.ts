import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A content release that conversations stand on: the canonical bytes by their hash, kept for replay. */
@Entity('content_release')
export class ContentReleaseEntity {
  /** SHA-256 of `bundle`, hex. */
  @PrimaryColumn('text')
  hash!: string;

  @Column('text')
  version!: string;

  /** RFC 8785 text. */
  @Column('text')
  bundle!: string;
}

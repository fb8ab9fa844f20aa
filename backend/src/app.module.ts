import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccessModule } from './access/access.module.ts';
import { GlassStore } from './access/glass.ts';
import { PersonLinks } from './access/person-links.ts';
import { BookingModule } from './booking/booking.module.ts';
import { ClinicModule } from './clinic/clinic.module.ts';
import { Clock } from './config/clock.ts';
import { ConversationModule } from './conversation/conversation.module.ts';
import { Releases } from './conversation/releases.ts';
import { CONFIG, type Foundations } from './foundations.ts';
import { ConsoleModule } from './handover/console.module.ts';
import { HandoverModule } from './handover/handover.module.ts';
import { IdentityModule } from './identity/identity.module.ts';
import { Faults } from './ops/faults.ts';
import { Limits } from './ops/limits.ts';
import { OpsModule } from './ops/ops.module.ts';
import { PrivacyModule } from './privacy/privacy.module.ts';
import { RecordKeyring } from './record/keyring.ts';
import { LogService } from './record/log.service.ts';
import { purposeKey } from './record/purpose-key.ts';
import { RecordModule } from './record/record.module.ts';
import { RecordService } from './record/record.service.ts';

/** What is opened before Nest begins (database, keys, content), for every feature to ask for. */
@Global()
@Module({})
class FoundationsModule {}

/** The service: foundations below, one module for each capability above. */
@Module({
  imports: [
    ClinicModule,
    BookingModule,
    HandoverModule,
    IdentityModule,
    ConversationModule,
    ConsoleModule,
    PrivacyModule,
    RecordModule,
    AccessModule,
    OpsModule,
  ],
})
class Capabilities {}

/** The whole application as one Nest module. */
export function appModule({
  config,
  clock,
  database,
  logTree,
  kek,
  keys,
  content,
  log,
}: Foundations): DynamicModule {
  const record = new RecordService(database, keys);
  const providers = [
    { provide: CONFIG, useValue: config },
    { provide: Clock, useValue: clock },
    { provide: DataSource, useValue: database },
    { provide: RecordService, useValue: record },
    { provide: RecordKeyring, useValue: keys },
    { provide: LogService, useValue: logTree },
    {
      provide: PersonLinks,
      useValue: new PersonLinks(record, () => purposeKey(database, kek, 'person-lookup')),
    },
    { provide: GlassStore, useValue: new GlassStore(record, log) },
    { provide: Releases, useValue: new Releases(database, content) },
    { provide: Faults, useValue: new Faults(log) },
    { provide: Limits, useValue: new Limits(config.limits) },
  ];
  const foundations: DynamicModule = {
    module: FoundationsModule,
    providers,
    exports: providers.map(({ provide }) => provide),
  };
  return { module: Capabilities, imports: [foundations] };
}

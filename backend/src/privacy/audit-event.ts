import { createHash } from 'node:crypto';
import type { AuditEvent, AuditEventAgent, Coding } from '@medplum/fhirtypes';
import { ownDataWords } from '../locale/own-data.ts';
import type { OwnEvent } from './accesses.ts';

/** What every AuditEvent of an export has in common. */
export interface AuditSubject {
  /** Reference to the Patient. */
  patient: string;
  conversation: string;
  clinic: string;
  /** Address of the service. */
  service: string;
  locale: 'da' | 'en';
}

const PROFILE = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit';
const DCM = 'http://dicom.nema.org/resources/ontology/DCM';
const ENTITY_TYPE = 'http://terminology.hl7.org/CodeSystem/audit-entity-type';
const OBJECT_ROLE = 'http://terminology.hl7.org/CodeSystem/object-role';
/** Addresses of people's devices are not kept; a program is named by its URI, network type 5. */
const URI = '5';

const SOURCE: Coding = { system: DCM, code: '110153', display: 'Source Role ID' };
const DESTINATION: Coding = { system: DCM, code: '110152', display: 'Destination Role ID' };
const READS: ReadonlySet<string> = new Set(['listed', 'looked-at']);

/** A UUID that follows from what it names, so that two exports of one event have one id. */
export function uuidOf(named: string | Uint8Array): string {
  const bytes = createHash('sha256').update(named).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * An event as IHE BALP has it: PatientRead where staff only saw the case, PatientCreate where something was added to it. Staff are
 * named by role and session, never by name. See https://profiles.ihe.net/ITI/BALP/StructureDefinition-IHE.BasicAudit.PatientRead.html
 */
export function auditEventOf(
  { event, head, row }: OwnEvent & { row: { hash: Buffer } },
  subject: AuditSubject,
): AuditEvent {
  const reads = READS.has(event.type);
  const [code, display] = reads ? ['read', 'read'] : ['create', 'create'];
  return {
    resourceType: 'AuditEvent',
    id: uuidOf(row.hash),
    meta: { profile: [`${PROFILE}.${reads ? 'PatientRead' : 'PatientCreate'}`] },
    type: {
      system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
      code: 'rest',
      display: 'Restful Operation',
    },
    subtype: [
      { system: 'http://hl7.org/fhir/restful-interaction', code, display },
      {
        system: 'urn:fordoer:event-type',
        code: event.type,
        display: ownDataWords(subject.locale).events[event.type],
      },
    ],
    action: reads ? 'R' : 'C',
    recorded: event.at,
    outcome: '0',
    purposeOfEvent: [purposeOf(head.purpose)],
    agent: [...programs(head.actor.kind, reads, subject), ...user(head, reads, subject)],
    source: {
      observer: { display: `Fordør, ${subject.clinic}`, identifier: device(subject.service) },
      type: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
          code: '4',
          display: 'Application Server',
        },
      ],
    },
    entity: [
      {
        what: { identifier: { system: 'urn:fordoer:event', value: `${subject.conversation}/${event.seq}` } },
        type: { system: ENTITY_TYPE, code: '2', display: 'System Object' },
        role: { system: OBJECT_ROLE, code: '4', display: 'Domain Resource' },
        detail: [{ type: 'sha-256', valueString: row.hash.toString('hex') }],
      },
      {
        what: { reference: subject.patient },
        type: { system: ENTITY_TYPE, code: '1', display: 'Person' },
        role: { system: OBJECT_ROLE, code: '1', display: 'Patient' },
      },
      ...(head.cause === undefined ? [] : [transaction(head.cause)]),
    ],
  };
}

const device = (value: string) => ({ system: 'urn:ietf:rfc:3986', value });

const purposeOf = (code: string) => ({
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code }],
});

/** The client's id of the message that caused it. */
const transaction = (cause: string) => ({
  what: { identifier: { value: cause } },
  type: { system: 'https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType', code: 'XrequestId' },
});

/** Both ends of the wire. Of a read, data flow from the server to the client; of a create, the other way. */
function programs(by: string, reads: boolean, { service }: AuditSubject): AuditEventAgent[] {
  const client = `${service}${{ patient: '/chat', staff: '/console' }[by] ?? ''}`;
  const agent = (type: Coding, address: string): AuditEventAgent => ({
    type: { coding: [type] },
    who: { identifier: device(address) },
    requestor: false,
    network: { address, type: URI },
  });
  const [ofClient, ofServer] = reads ? [DESTINATION, SOURCE] : [SOURCE, DESTINATION];
  return [agent(ofClient, client), agent(ofServer, service)];
}

/** The person who acted; nobody where the service did so by itself. */
function user(
  { actor, purpose }: OwnEvent['head'],
  reads: boolean,
  { patient, locale }: AuditSubject,
): AuditEventAgent[] {
  if (actor.kind === 'service') return [];
  const words = ownDataWords(locale);
  const role = actor.role as keyof typeof words.who | undefined;
  const name = role ? words.who[role] : words.file.you;
  const participation = reads
    ? { code: 'IRCP', display: 'information recipient' }
    : { code: 'AUT', display: 'author (originator)' };
  return [
    {
      type: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType', ...participation }],
      },
      ...(role ? { role: [{ coding: [{ system: 'urn:fordoer:staff-role', code: role }], text: name }] } : {}),
      who: actor.kind === 'patient' ? { reference: patient } : { identifier: device(`urn:uuid:${actor.id}`) },
      name,
      requestor: true,
      purposeOfUse: [purposeOf(purpose)],
    },
  ];
}

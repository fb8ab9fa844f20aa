import type { AuditEvent, Bundle, BundleEntry, Device, Patient, Provenance } from '@medplum/fhirtypes';
import { SOFTWARE } from '../record/head.ts';
import { auditEventOf, uuidOf } from './audit-event.ts';
import type { Everything } from './own-data.service.ts';

/**
 * Everything about the person as FHIR R4: a collection of AuditEvent in the form of IHE BALP
 * (https://profiles.ihe.net/ITI/BALP/), one for each event of the log, and a Provenance for each decision.
 */
export function exportFhir(all: Everything): string {
  const { conversation, events, made, clinic } = all;
  const patient: Patient = {
    resourceType: 'Patient',
    id: conversation.id,
    identifier: [{ system: 'urn:fordoer:conversation', value: conversation.reference }],
  };
  const devices = [...new Set([SOFTWARE, ...events.map(({ head }) => head.software)])].map(deviceOf);
  const subject = {
    patient: urn(patient.id as string),
    conversation: conversation.id,
    clinic: clinic.name,
    service: all.service,
    locale: all.locale,
  };
  const audit = events.map((own) => auditEventOf(own, subject));
  const decisions = events.flatMap((own) => (own.event.type === 'decided' ? [provenanceOf(own)] : []));
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: made.toISOString(),
    entry: [patient, ...devices, ...audit, ...decisions].map(entryOf),
  };
  return `${JSON.stringify(bundle, null, 2)}\n`;
}

const urn = (id: string): string => `urn:uuid:${id}`;

const entryOf = (resource: Patient | Device | AuditEvent | Provenance): BundleEntry => ({
  fullUrl: urn(resource.id as string),
  resource,
});

const deviceId = (software: string): string => uuidOf(`device ${software}`);

/** A version of the software. */
const deviceOf = (software: string): Device => ({
  resourceType: 'Device',
  id: deviceId(software),
  deviceName: [{ name: 'Fordør', type: 'model-name' }],
  version: [{ value: software }],
});

/** By which software and which clinical content a decision was made. See https://hl7.org/fhir/R4/provenance.html */
function provenanceOf({ event, head, row }: Everything['events'][number]): Provenance {
  const audit = urn(uuidOf(row.hash));
  return {
    resourceType: 'Provenance',
    id: uuidOf(`provenance ${row.hash.toString('hex')}`),
    target: [{ reference: audit }],
    occurredDateTime: event.at,
    recorded: event.at,
    activity: {
      coding: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
          code: 'CREATE',
          display: 'create',
        },
      ],
    },
    agent: [
      {
        type: {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
              code: 'assembler',
              display: 'Assembler',
            },
          ],
        },
        who: { reference: urn(deviceId(head.software)), display: `Fordør ${head.software}` },
      },
    ],
    entity: [
      {
        role: 'source',
        what: { identifier: { system: 'urn:fordoer:content', value: head.content }, display: 'SHA-256' },
      },
    ],
  };
}

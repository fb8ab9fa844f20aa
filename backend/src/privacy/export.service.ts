import type { ExportFormat } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import type { TokenPlace } from '../identity/tokens.ts';
import { LogService } from '../record/log.service.ts';
import { exportFhir } from './export-fhir.ts';
import { exportHtml } from './export-html.ts';
import { exportJson } from './export-json.ts';
import { type Everything, OwnDataService } from './own-data.service.ts';

/** A file as it is handed out. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** Everything about the person as a file, with the proof of each event (TR-11). */
@Injectable()
export class ExportService {
  constructor(
    private readonly own: OwnDataService,
    private readonly log: LogService,
  ) {}

  /** @throws Forgotten when it is erased */
  async file(place: TokenPlace, format: ExportFormat): Promise<ExportFile> {
    const all = await this.own.everything(place);
    switch (format) {
      case 'html':
        return { name: 'data.html', type: 'text/html; charset=utf-8', text: exportHtml(all) };
      case 'json':
        return {
          name: 'data.json',
          type: 'application/json; charset=utf-8',
          text: exportJson(all, await this.proofs(place, all)),
        };
      case 'fhir':
        return {
          name: 'data-fhir.json',
          type: 'application/fhir+json; charset=utf-8',
          text: exportFhir(all),
        };
    }
  }

  /** By seq; without those that no signed checkpoint covers yet. */
  private async proofs(place: TokenPlace, { events }: Everything): Promise<Map<number, string>> {
    const proofs = new Map<number, string>();
    for (const { event } of events) {
      const proof = await this.log.proof(place, event.seq);
      if (proof !== undefined) proofs.set(event.seq, proof);
    }
    return proofs;
  }
}

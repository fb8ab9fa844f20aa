import type { ExportFormat } from '@fordoer/protocol';
import { Injectable } from '@nestjs/common';
import type { TokenPlace } from '../identity/tokens.ts';
import { exportFhir } from './export-fhir.ts';
import { exportHtml } from './export-html.ts';
import { exportJson } from './export-json.ts';
import { OwnDataService } from './own-data.service.ts';

/** A file as it is handed out. */
export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** Everything about the person as a file, with the proof of each event (TR-11). */
@Injectable()
export class ExportService {
  constructor(private readonly own: OwnDataService) {}

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
          text: exportJson(all, new Map()),
        };
      case 'fhir':
        return {
          name: 'data-fhir.json',
          type: 'application/fhir+json; charset=utf-8',
          text: exportFhir(all),
        };
    }
  }
}

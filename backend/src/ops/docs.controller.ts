import { asyncApiDocument, openApiDocument } from '@fordoer/protocol';
import { readExamples } from '@fordoer/protocol/examples';
import { Controller, Get, Header } from '@nestjs/common';
import { docsPage } from './docs-page.ts';

/** The API as documents (OpenAPI of REST, AsyncAPI of the sockets) and as a page to read. */
@Controller('api/docs')
export class DocsController {
  private readonly examples = readExamples();

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
  page(): string {
    return docsPage(openApiDocument(this.examples), asyncApiDocument(this.examples));
  }

  @Get('openapi.json')
  openApi(): object {
    return openApiDocument(this.examples);
  }

  @Get('asyncapi.json')
  asyncApi(): object {
    return asyncApiDocument(this.examples);
  }
}

import { asyncApiDocument, openApiDocument } from '@fordoer/protocol';
import { Controller, Get, Header } from '@nestjs/common';
import { docsPage } from './docs-page.ts';

/** The API as documents (OpenAPI of REST, AsyncAPI of the sockets) and as a page to read. */
@Controller('api/docs')
export class DocsController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', "default-src 'none'; style-src 'self'; frame-ancestors 'none'")
  page(): string {
    return docsPage(openApiDocument(), asyncApiDocument());
  }

  @Get('openapi.json')
  openApi(): object {
    return openApiDocument();
  }

  @Get('asyncapi.json')
  asyncApi(): object {
    return asyncApiDocument();
  }
}

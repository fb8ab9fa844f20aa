import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.ts';
import { ClinicModule } from '../clinic/clinic.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { ConsoleGateway } from './console.gateway.ts';
import { ConsoleService } from './console.service.ts';
import { HandoverModule } from './handover.module.ts';
import { Listings } from './listings.ts';

@Module({
  imports: [AccessModule, HandoverModule, IdentityModule, ConversationModule, ClinicModule],
  providers: [Listings, ConsoleService, ConsoleGateway],
})
export class ConsoleModule {}

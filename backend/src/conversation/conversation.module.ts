import { Module } from '@nestjs/common';
import { AssistantModule } from '../assistant/assistant.module.ts';
import { BookingController } from '../booking/booking.controller.ts';
import { BookingModule } from '../booking/booking.module.ts';
import { ClinicModule } from '../clinic/clinic.module.ts';
import { HandoverModule } from '../handover/handover.module.ts';
import { Consultations } from './consultations.ts';
import { ConversationController } from './conversation.controller.ts';
import { ConversationGateway } from './conversation.gateway.ts';
import { ConversationService } from './conversation.service.ts';
import { Online } from './online.ts';
import { Rounds } from './rounds.ts';

@Module({
  imports: [AssistantModule, ClinicModule, BookingModule, HandoverModule],
  controllers: [ConversationController, BookingController],
  providers: [ConversationService, ConversationGateway, Consultations, Online, Rounds],
  exports: [ConversationService, Online],
})
export class ConversationModule {}

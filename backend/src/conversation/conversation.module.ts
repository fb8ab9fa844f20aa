import { Module } from '@nestjs/common';
import { BookingController } from '../booking/booking.controller.ts';
import { BookingModule } from '../booking/booking.module.ts';
import { ClinicModule } from '../clinic/clinic.module.ts';
import { HandoverModule } from '../handover/handover.module.ts';
import { ConversationController } from './conversation.controller.ts';
import { ConversationGateway } from './conversation.gateway.ts';
import { ConversationService } from './conversation.service.ts';
import { Online } from './online.ts';
import { Rounds } from './rounds.ts';

@Module({
  imports: [ClinicModule, BookingModule, HandoverModule],
  controllers: [ConversationController, BookingController],
  providers: [ConversationService, ConversationGateway, Online, Rounds],
  exports: [ConversationService, Online],
})
export class ConversationModule {}

import { Module } from '@nestjs/common';
import { BookingModule } from '../booking/booking.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { HandoverModule } from '../handover/handover.module.ts';
import { IdentityModule } from '../identity/identity.module.ts';
import { AccessGateway } from './access.gateway.ts';
import { AccessService } from './access.service.ts';
import { AdmissionService } from './admission.service.ts';
import { OptOutController } from './opt-out.controller.ts';
import { ReviewService } from './review.service.ts';

@Module({
  imports: [BookingModule, ConversationModule, HandoverModule, IdentityModule],
  controllers: [OptOutController],
  providers: [AdmissionService, AccessService, ReviewService, AccessGateway],
  exports: [AdmissionService],
})
export class AccessModule {}

import { Module } from '@nestjs/common';
import { BookingModule } from '../booking/booking.module.ts';
import { ClinicModule } from '../clinic/clinic.module.ts';
import { ConversationModule } from '../conversation/conversation.module.ts';
import { HandoverModule } from '../handover/handover.module.ts';
import { ErasureService } from './erasure.service.ts';
import { ExportService } from './export.service.ts';
import { OwnDataService } from './own-data.service.ts';
import { PrivacyController } from './privacy.controller.ts';
import { Retention } from './retention.ts';

@Module({
  imports: [ClinicModule, BookingModule, HandoverModule, ConversationModule],
  controllers: [PrivacyController],
  providers: [OwnDataService, ExportService, ErasureService, Retention],
})
export class PrivacyModule {}

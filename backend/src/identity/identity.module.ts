import { Module } from '@nestjs/common';
import { ClinicModule } from '../clinic/clinic.module.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';

@Module({
  imports: [ClinicModule],
  controllers: [StaffController],
  providers: [StaffService],
  exports: [StaffService],
})
export class IdentityModule {}

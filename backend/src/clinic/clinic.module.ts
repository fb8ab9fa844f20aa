import { Module } from '@nestjs/common';
import { ClinicService } from './clinic.service.ts';

@Module({ providers: [ClinicService], exports: [ClinicService] })
export class ClinicModule {}

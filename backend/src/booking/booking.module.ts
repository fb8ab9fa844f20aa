import { Module } from '@nestjs/common';
import { BookingService } from './booking.service.ts';

@Module({ providers: [BookingService], exports: [BookingService] })
export class BookingModule {}

import { type BookedVisit, CancelBooking, type CancelledBooking } from '@fordoer/protocol';
import { Body, Controller, Header, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ClinicService } from '../clinic/clinic.service.ts';
import { Clock } from '../config/clock.ts';
import { cancelled } from '../conversation/cancelled.ts';
import { ConversationService } from '../conversation/conversation.service.ts';
import { sayTime, textsOf } from '../locale/texts.ts';
import { Refused } from '../ops/refused.ts';
import { BookingService } from './booking.service.ts';
import { calendarOf } from './calendar-file.ts';

/** What the receipt's secret opens: the calendar file, and cancelling. The secret travels in a body, never in a URL. */
@Controller('api/bookings')
export class BookingController {
  constructor(
    @Inject(BookingService) private readonly booking: BookingService,
    @Inject(ConversationService) private readonly conversations: ConversationService,
    @Inject(ClinicService) private readonly clinics: ClinicService,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  @Post('visit')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async visit(@Body() body: unknown, @Query('locale') locale: string | undefined): Promise<BookedVisit> {
    const found = await this.booking.bySecret(secretOf(body));
    if (!found) throw new Refused('NOT_FOUND');
    const { name, phone } = await this.clinics.facts(found.clinicId, this.clock.now());
    const when = sayTime(locale === 'en' ? 'en' : 'da', found.start);
    return { when, clinic: name, phone, reference: found.reference };
  }

  @Post('calendar')
  @HttpCode(200)
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'no-store')
  async calendar(@Body() body: unknown): Promise<string> {
    const found = await this.booking.bySecret(secretOf(body));
    if (!found) throw new Refused('NOT_FOUND');
    const clinic = await this.clinics.facts(found.clinicId, this.clock.now());
    return calendarOf(found, clinic, this.clock.now());
  }

  @Post('cancel')
  @HttpCode(200)
  async cancel(@Body() body: unknown, @Query('locale') given: string | undefined): Promise<CancelledBooking> {
    const locale = given === 'en' ? 'en' : 'da';
    const texts = textsOf(locale);
    const secret = secretOf(body);
    const found = await this.booking.bySecret(secret);
    if (!found) return { cancelled: false, text: texts.booking.alreadyCancelled };
    const text = texts.booking.cancelled(sayTime(locale, found.start));
    await this.conversations.takeAs(
      found,
      (conversation, inputs) => cancelled(conversation, found, inputs),
      `cancel ${found.id}`,
      async (manager) => {
        await this.booking.cancel(manager, found, found.id);
      },
    );
    return { cancelled: true, text };
  }
}

function secretOf(body: unknown): string {
  const parsed = CancelBooking.safeParse(body);
  if (!parsed.success) throw new Refused('INVALID_MESSAGE');
  return parsed.data.secret;
}

import { Module } from '@nestjs/common';
import type { Config } from '../config/config.ts';
import { CONFIG } from '../foundations.ts';
import { AssistantService } from './assistant.service.ts';
import { AssistantDays } from './days.ts';
import { checkPrompts } from './prompts/approved.ts';

@Module({
  providers: [
    {
      provide: AssistantService,
      inject: [CONFIG],
      useFactory: ({ assistant }: Config) => {
        checkPrompts();
        return new AssistantService(assistant);
      },
    },
    AssistantDays,
  ],
  exports: [AssistantService, AssistantDays],
})
export class AssistantModule {}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';

/** Token of the validated configuration. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [CONFIG, Clock],
    };
  }
}

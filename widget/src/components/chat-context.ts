import type { ClinicInfo, Locale } from '@fordoer/protocol';
import { createContext, useContext } from 'react';
import type { Chat } from '../conversation/chat.ts';
import type { Texts } from '../locale/texts.ts';

/** What every component may need. Inside the conversation `locale` is the one it began in. */
export interface ChatPlace {
  chat: Chat;
  texts: Texts;
  locale: Locale;
  /** Unknown until the server has answered. */
  info: ClinicInfo | undefined;
}

export const ChatContext = createContext<ChatPlace | undefined>(undefined);

/** The chat this component is part of. @throws Error outside of one */
export function useChat(): ChatPlace {
  const place = useContext(ChatContext);
  if (!place) throw new Error('a component of the chat stands outside of it');
  return place;
}

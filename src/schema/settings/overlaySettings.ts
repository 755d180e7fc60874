import { z } from 'zod';

/** Every page load of every viewer carries the settings, so a calendar may not be larger, in characters. */
export const mostCalendarText = 200_000;

/** A calendar in the settings of Plumbline Overlay: its name for queries, and the text of its .ics file (RFC 5545). */
export const overlayCalendarSchema = z.object({ name: z.string(), ics: z.string() });

export const overlaySettingsSchema = z.looseObject({ calendars: z.array(overlayCalendarSchema).default([]).catch([]) });

export type OverlayCalendar = z.infer<typeof overlayCalendarSchema>;

const SCENARIO = 'practice/';
const LESSON = 'lesson/';

/** Links to the parts of the practice, as this page's addresses. */
export const scenarioLink = (id: string): string => `#${SCENARIO}${id}`;
export const lessonLink = (name: string): string => `#${LESSON}${name}`;

/** The scenario or the lesson that an address names, without its “#”; null where it names none. */
export const scenarioIn = (place: string): string | null => after(SCENARIO, place);
export const lessonIn = (place: string): string | null => after(LESSON, place);

const after = (start: string, place: string): string | null => (place.startsWith(start) ? place.slice(start.length) : null);

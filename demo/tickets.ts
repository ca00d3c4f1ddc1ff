/** A message in a demo ticket. */
export interface DemoMessage {
  readonly from: 'customer' | 'agent' | 'note';
  /** Minutes before now. */
  readonly ago: number;
  readonly paragraphs: readonly string[];
  /** What a mail program added below. */
  readonly signature?: string;
  readonly quoted?: string;
}

/** A made-up customer with a draft that is about to be sent. */
export interface DemoTicket {
  readonly id: number;
  /** Whose page structure it is shown in. */
  readonly desk: 'zendesk' | 'freshdesk';
  readonly subject: string;
  readonly customer: { readonly name: string; readonly about: string };
  readonly business: string;
  readonly priority: 'Normal' | 'High' | 'Urgent';
  readonly tags: readonly string[];
  readonly messages: readonly DemoMessage[];
  readonly draft: { readonly kind: 'reply' | 'note'; readonly paragraphs: readonly string[] };
  /** What the demo run must see. */
  readonly expect: 'problems' | 'silence' | 'note';
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** Difficult customers of different trades; each draft goes wrong in another way, one is good, one is a note. */
export const tickets: readonly DemoTicket[] = [
  {
    id: 101,
    desk: 'zendesk',
    subject: 'Third email about parcel 88-4120',
    customer: { name: 'Dana Whitlock', about: 'Florist, customer since 2021' },
    business: 'Parcel delivery',
    priority: 'High',
    tags: ['lost-parcel', 'third-contact'],
    messages: [
      {
        from: 'customer',
        ago: 6 * DAY,
        paragraphs: ['Hello, parcel 88-4120 was due on Monday. The tracking page has not moved since Saturday. Can you check?'],
      },
      { from: 'agent', ago: 5 * DAY, paragraphs: ['Hello Dana, your parcel is in transit and should reach you within 48 hours.'] },
      {
        from: 'note',
        ago: 4 * DAY,
        paragraphs: ['Depot says the label was unreadable and it went out on the wrong truck. Trace opened.'],
      },
      {
        from: 'customer',
        ago: 95,
        paragraphs: [
          'This is the third time I am writing. 48 hours came and went, and now the tracking page says “returned to sender”. Nobody rang, nobody left a card.',
          'There were 40 vases in that box for a wedding this Saturday. I am furious, and I want to know where it is today.',
        ],
        signature: 'Dana Whitlock — Whitlock Flowers, 12 Quay Lane',
        quoted: 'Hello Dana, your parcel is in transit and should reach you within 48 hours.',
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hello Dana,',
        'As I already told you, the parcel was sent on time. You failed to give us a complete address, so the driver had to take it back. You should have checked your order confirmation before you complained.',
        'If you had been at home, this would not have happened.',
        'Regards,',
        'Marek',
      ],
    },
    expect: 'problems',
  },
  {
    id: 102,
    desk: 'zendesk',
    subject: 'Our anniversary weekend, room 512',
    customer: { name: 'Helen Okafor', about: 'Stayed 3 nights in October' },
    business: 'Hotel',
    priority: 'High',
    tags: ['complaint', 'room'],
    messages: [
      {
        from: 'customer',
        ago: 5 * HOUR,
        paragraphs: [
          'We saved for a year for this weekend. There was no hot water on two mornings out of three, and drilling in the next room from seven o’clock.',
          'I went down to reception twice. Both times I was told that somebody would come, and nobody did. I am so disappointed, I was in tears on our anniversary.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Dear Mrs Okafor,',
        'We are sorry if you felt that your stay was not perfect. We regret that you see it that way, but our other guests were very happy with their rooms.',
        'We apologise for any inconvenience this may have caused.',
        'Kind regards,',
        'Guest Relations',
      ],
    },
    expect: 'problems',
  },
  {
    id: 103,
    desk: 'zendesk',
    subject: 'Down again during payroll — we are looking at other vendors',
    customer: { name: 'Tomasz Lindqvist', about: 'Operations lead, 340 seats' },
    business: 'Payroll software',
    priority: 'Urgent',
    tags: ['outage', 'churn-risk'],
    messages: [
      {
        from: 'customer',
        ago: 2 * DAY,
        paragraphs: ['The export job has been failing with a timeout since this morning. Payroll closes on Friday.'],
      },
      { from: 'agent', ago: 2 * DAY - 40, paragraphs: ['Hi Tomasz, thanks for the report. We are on it.'] },
      {
        from: 'customer',
        ago: 35,
        paragraphs: [
          'It is Friday and it is still down. That is the second outage this month, and 340 people do not get paid on time because of it.',
          'I need a time by which this works. If I do not get one, we cancel our contract at the end of the month.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hi Tomasz,',
        'Our engineers are looking into it and we will get back to you soon. It should hopefully be fixed shortly, or in one of our next updates.',
        'Thanks for your patience!',
        'Aisha',
      ],
    },
    expect: 'problems',
  },
  {
    id: 104,
    desk: 'zendesk',
    subject: 'Banned for nothing, six years gone',
    customer: { name: 'Kieran Doyle', about: 'Player since 2020, level 94' },
    business: 'Online game',
    priority: 'Normal',
    tags: ['ban-appeal'],
    messages: [
      {
        from: 'customer',
        ago: 3 * HOUR,
        paragraphs: [
          'You banned my account overnight for “third-party software”. I have never used any. Six years and several hundred euros of purchases, gone, and no person has looked at it.',
          'This is a joke. Who reviews these bans? Does anybody?',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hey,',
        'LOL, sure, nobody ever cheats. Our system DOES NOT make mistakes!!! Maybe try reading the rules next time???',
        'The ban stays. End of discussion.',
      ],
    },
    expect: 'problems',
  },
  {
    id: 105,
    desk: 'zendesk',
    subject: 'Closing my late father’s account',
    customer: { name: 'Ruth Adeyemi', about: 'Daughter of a customer' },
    business: 'Savings bank',
    priority: 'High',
    tags: ['bereavement', 'closure'],
    messages: [
      {
        from: 'customer',
        ago: 26 * HOUR,
        paragraphs: [
          'My father died on the 2nd. I sent the death certificate and the form ten days ago, and yesterday another letter came, addressed to him, asking him to “top up his balance”.',
          'My mother opened it. Please, can you stop these letters and close the account.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hi Ruth!',
        'Great news! We’ve got your form and everything is on track! :) While you’re here, why not have a look at our awesome new savings plans?',
        'Have a fantastic day!',
        'Your happy banking team',
      ],
    },
    expect: 'problems',
  },
  {
    id: 106,
    desk: 'zendesk',
    subject: 'Smoke from the heater, is it safe?',
    customer: { name: 'Marta Kowalczyk', about: 'Order 5512, bought in September' },
    business: 'Home appliances',
    priority: 'Urgent',
    tags: ['safety', 'warranty'],
    messages: [
      {
        from: 'customer',
        ago: 50,
        paragraphs: [
          'Your fan heater started to smoke last night in my daughter’s room. There is a brown mark on the plug and it smells of burnt plastic.',
          'I am really scared. Can it catch fire? I want it collected and my money back.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hello Marta,',
        'Calm down, it’s only a bit of dust burning off. Obviously a heater gets warm. This is not a big deal and it works fine for everyone else.',
        'Simply read the manual.',
        'Jonas',
      ],
    },
    expect: 'problems',
  },
  {
    id: 107,
    desk: 'zendesk',
    subject: 'No internet for four days, I work from home',
    customer: { name: 'Samir Haddad', about: 'Fibre 500, since 2019' },
    business: 'Broadband',
    priority: 'High',
    tags: ['fault', 'repeat'],
    messages: [
      {
        from: 'customer',
        ago: 2 * HOUR,
        paragraphs: [
          'Four days without internet. Your technician did not come on Tuesday although I took the day off for him. I have lost two days of work and I am fed up with explaining this to a new person each time.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hello Samir,',
        'I am sorry that our technician did not come on Tuesday. You took a day off for nothing and have been without a connection for four days, which is hard when you work from home.',
        'I have booked a new visit for tomorrow, Thursday, between 8:00 and 10:00, and Lena will call you at 7:45 to confirm. I have also taken four days off your next bill and ordered a mobile router that reaches you today by 18:00.',
        'I will stay with your case myself and write to you tomorrow at noon. If anything changes before then, please reply here and it comes straight to me.',
        'Kind regards,',
        'Noor',
      ],
    },
    expect: 'silence',
  },
  {
    id: 108,
    desk: 'zendesk',
    subject: 'Refund for the cancelled course',
    customer: { name: 'Ben Castellano', about: 'Evening course, autumn term' },
    business: 'Language school',
    priority: 'Normal',
    tags: ['refund'],
    messages: [
      {
        from: 'customer',
        ago: 20 * HOUR,
        paragraphs: [
          'The course was cancelled a week before it began and I still have no refund. This is the second reminder. Where is my money?',
        ],
      },
    ],
    draft: {
      kind: 'note',
      paragraphs: [
        '@Finance: he failed to fill in the bank form twice, obviously not reading our mails. Can somebody look into it asap? I don’t want to write to him a third time.',
      ],
    },
    expect: 'note',
  },
  {
    id: 1,
    desk: 'freshdesk',
    subject: 'Charged twice, second month in a row',
    customer: { name: 'Priya Raman', about: 'Family plan, since March' },
    business: 'Fitness club',
    priority: 'High',
    tags: ['billing', 'double-charge'],
    messages: [
      {
        from: 'customer',
        ago: 4 * HOUR,
        paragraphs: [
          'You took 59 euros from my account twice, for the second month in a row. In October I was told that it was a one-off.',
          'Because of you my rent payment bounced. I want the money back this week, and the bank’s fee as well.',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Hello Priya,',
        'As per our terms and conditions, section 9, refunds are subject to our billing policy. Our system charged you automatically, and due to the high volume of requests there is nothing we can do at this time.',
        'We are not responsible for fees of your bank.',
        'Regards,',
        'Member Care',
      ],
    },
    expect: 'problems',
  },
  {
    id: 2,
    desk: 'freshdesk',
    subject: 'Flight cancelled, two children, slept at the gate',
    customer: { name: 'Lucía Ferrer', about: 'Booking K7QP2M, four passengers' },
    business: 'Airline',
    priority: 'Urgent',
    tags: ['cancellation', 'compensation'],
    messages: [
      {
        from: 'customer',
        ago: 90,
        paragraphs: [
          'Our flight was cancelled at midnight. No staff, no hotel, no food. We slept on the floor at the gate with a two-year-old and a five-year-old.',
          'I paid for a hotel the next night and for new tickets, 612 euros in all. I have attached the receipts. Will you pay this back?',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: ['Hello,', 'Unfortunately, no. We can’t refund this. It is not possible.', 'Regards'],
    },
    expect: 'problems',
  },
  {
    id: 3,
    desk: 'freshdesk',
    subject: 'Appointment cancelled for the third time',
    customer: { name: 'George Papadakis', about: 'Patient, knee surgery in June' },
    business: 'Clinic',
    priority: 'High',
    tags: ['appointment', 'third-contact'],
    messages: [
      { from: 'customer', ago: 9 * DAY, paragraphs: ['You have cancelled my check-up again. When is the new date?'] },
      { from: 'agent', ago: 8 * DAY, paragraphs: ['Dear Mr Papadakis, your new appointment is on the 19th at 9:20.'] },
      {
        from: 'customer',
        ago: 70,
        paragraphs: [
          'I stood in front of a locked door this morning. Third time. I can hardly walk, and my son took leave to drive me there.',
          'I am in pain and I am desperate. When will a doctor see my knee?',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Dear Mr Papadakis,',
        'The practice was closed on the 19th. The appointment was cancelled in the calendar on the 17th.',
        'Reception',
      ],
    },
    expect: 'problems',
  },
  {
    id: 4,
    desk: 'freshdesk',
    subject: 'Water damage claim, seven weeks without an answer',
    customer: { name: 'Ingrid Solberg', about: 'Home insurance, claim 30-771' },
    business: 'Insurance',
    priority: 'High',
    tags: ['claim', 'waiting'],
    messages: [
      {
        from: 'customer',
        ago: 30 * HOUR,
        paragraphs: [
          'Seven weeks. The ceiling is still open, the wall is black with mould, and my claim says “in review”. I have sent every photo you asked for.',
          'Every time I call, somebody else tells me something else. I am exhausted. What is happening with claim 30-771?',
        ],
      },
    ],
    draft: {
      kind: 'reply',
      paragraphs: [
        'Dear valued customer,',
        'Thank you for contacting us. Your feedback is important to us. We apologize for any inconvenience this may have caused. Please be advised that we value your business and strive to provide the best possible experience.',
        'Please do not hesitate to contact us should you have any further questions.',
        'Sincerely,',
        'Customer Care',
      ],
    },
    expect: 'problems',
  },
];

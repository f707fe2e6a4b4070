import { type FlowTest, goldenFileSchema, type Line } from '@turnwise/testing';
import appointmentExits from '../flows/appointment/golden/exits.json' with { type: 'json' };
import appointmentRepairs from '../flows/appointment/golden/repairs.json' with { type: 'json' };
import appointmentWays from '../flows/appointment/golden/ways.json' with { type: 'json' };
import bookingFormExits from '../flows/booking_form/golden/exits.json' with { type: 'json' };
import bookingFormRepairs from '../flows/booking_form/golden/repairs.json' with { type: 'json' };
import bookingFormWays from '../flows/booking_form/golden/ways.json' with { type: 'json' };
import bookingFormWords from '../flows/booking_form/golden/words.json' with { type: 'json' };
import contactFormRepairs from '../flows/contact_form/golden/repairs.json' with { type: 'json' };
import contactFormWays from '../flows/contact_form/golden/ways.json' with { type: 'json' };
import customerSupportExits from '../flows/customer_support/golden/exits.json' with { type: 'json' };
import customerSupportRepairs from '../flows/customer_support/golden/repairs.json' with { type: 'json' };
import customerSupportWays from '../flows/customer_support/golden/ways.json' with { type: 'json' };
import customerSupportWords from '../flows/customer_support/golden/words.json' with { type: 'json' };
import dynamicRoutingAi from '../flows/dynamic_routing/golden/ai.json' with { type: 'json' };
import dynamicRoutingDesks from '../flows/dynamic_routing/golden/desks.json' with { type: 'json' };
import dynamicRoutingRepairs from '../flows/dynamic_routing/golden/repairs.json' with { type: 'json' };
import greetingTalks from '../flows/greeting/golden/talks.json' with { type: 'json' };
import greetingWords from '../flows/greeting/golden/words.json' with { type: 'json' };
import guidedTroubleshootingAi from '../flows/guided_troubleshooting/golden/ai.json' with { type: 'json' };
import guidedTroubleshootingMemory from '../flows/guided_troubleshooting/golden/memory.json' with {
  type: 'json',
};
import guidedTroubleshootingRepairs from '../flows/guided_troubleshooting/golden/repairs.json' with {
  type: 'json',
};
import guidedTroubleshootingWays from '../flows/guided_troubleshooting/golden/ways.json' with {
  type: 'json',
};
import interviewExits from '../flows/interview/golden/exits.json' with { type: 'json' };
import interviewRepairs from '../flows/interview/golden/repairs.json' with { type: 'json' };
import interviewWays from '../flows/interview/golden/ways.json' with { type: 'json' };
import interviewWords from '../flows/interview/golden/words.json' with { type: 'json' };
import onboardingExits from '../flows/onboarding/golden/exits.json' with { type: 'json' };
import onboardingRepairs from '../flows/onboarding/golden/repairs.json' with { type: 'json' };
import onboardingWays from '../flows/onboarding/golden/ways.json' with { type: 'json' };
import onboardingWords from '../flows/onboarding/golden/words.json' with { type: 'json' };
import orderDeskInside from '../flows/order_desk/golden/inside.json' with { type: 'json' };
import orderDeskRepairs from '../flows/order_desk/golden/repairs.json' with { type: 'json' };
import orderDeskWays from '../flows/order_desk/golden/ways.json' with { type: 'json' };
import refundExits from '../flows/refund/golden/exits.json' with { type: 'json' };
import refundRepairs from '../flows/refund/golden/repairs.json' with { type: 'json' };
import refundWays from '../flows/refund/golden/ways.json' with { type: 'json' };
import refundWords from '../flows/refund/golden/words.json' with { type: 'json' };
import salesQualificationExits from '../flows/sales_qualification/golden/exits.json' with { type: 'json' };
import salesQualificationRepairs from '../flows/sales_qualification/golden/repairs.json' with {
  type: 'json',
};
import salesQualificationWays from '../flows/sales_qualification/golden/ways.json' with { type: 'json' };
import salesQualificationWords from '../flows/sales_qualification/golden/words.json' with { type: 'json' };
import supportRoutingExits from '../flows/support_routing/golden/exits.json' with { type: 'json' };
import supportRoutingRepairs from '../flows/support_routing/golden/repairs.json' with { type: 'json' };
import supportRoutingTeams from '../flows/support_routing/golden/teams.json' with { type: 'json' };
import supportRoutingWords from '../flows/support_routing/golden/words.json' with { type: 'json' };
import terminvereinbarungExits from '../flows/terminvereinbarung/golden/exits.json' with { type: 'json' };
import terminvereinbarungRepairs from '../flows/terminvereinbarung/golden/repairs.json' with { type: 'json' };
import terminvereinbarungWays from '../flows/terminvereinbarung/golden/ways.json' with { type: 'json' };

/** The golden conversations of every template, by file: first how a talk usually goes. */
const goldenFiles: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  appointment: { ways: appointmentWays, repairs: appointmentRepairs, exits: appointmentExits },
  booking_form: {
    ways: bookingFormWays,
    repairs: bookingFormRepairs,
    exits: bookingFormExits,
    words: bookingFormWords,
  },
  contact_form: { ways: contactFormWays, repairs: contactFormRepairs },
  customer_support: {
    ways: customerSupportWays,
    repairs: customerSupportRepairs,
    exits: customerSupportExits,
    words: customerSupportWords,
  },
  dynamic_routing: { desks: dynamicRoutingDesks, repairs: dynamicRoutingRepairs, ai: dynamicRoutingAi },
  greeting: { talks: greetingTalks, words: greetingWords },
  guided_troubleshooting: {
    ways: guidedTroubleshootingWays,
    repairs: guidedTroubleshootingRepairs,
    memory: guidedTroubleshootingMemory,
    ai: guidedTroubleshootingAi,
  },
  interview: { ways: interviewWays, repairs: interviewRepairs, exits: interviewExits, words: interviewWords },
  onboarding: {
    ways: onboardingWays,
    repairs: onboardingRepairs,
    exits: onboardingExits,
    words: onboardingWords,
  },
  order_desk: { ways: orderDeskWays, inside: orderDeskInside, repairs: orderDeskRepairs },
  refund: { ways: refundWays, repairs: refundRepairs, exits: refundExits, words: refundWords },
  sales_qualification: {
    ways: salesQualificationWays,
    repairs: salesQualificationRepairs,
    exits: salesQualificationExits,
    words: salesQualificationWords,
  },
  support_routing: {
    teams: supportRoutingTeams,
    repairs: supportRoutingRepairs,
    exits: supportRoutingExits,
    words: supportRoutingWords,
  },
  terminvereinbarung: {
    ways: terminvereinbarungWays,
    repairs: terminvereinbarungRepairs,
    exits: terminvereinbarungExits,
  },
};

/**
 * The tests a flow starts with that starts as a template is: the template's golden conversations, but for those that are
 * played otherwise than the flow by itself is. They hold it to what happens: what it says, its new author puts in words
 * of their own.
 */
export const templateTests = (templateId: string): FlowTest[] =>
  Object.entries(goldenFiles[templateId] ?? {}).flatMap(([file, text]) => {
    const golden = goldenFileSchema.parse(text);
    if (golden.library) return [];
    return golden.conversations.flatMap((conversation, index) => {
      const { title, flow, library, settings, recording, opening: _opening, lines, ...rest } = conversation;
      if (flow || library || settings || recording !== undefined) return [];
      return [
        {
          id: `${file}-${index + 1}`,
          title: title.charAt(0).toUpperCase() + title.slice(1),
          ...rest,
          lines: lines.map(withoutWords),
        },
      ];
    });
  });

function withoutWords(line: Line): Line {
  const { says: _says, exactly: _exactly, never: _never, quickReplies: _quickReplies, ...rest } = line;
  return rest;
}

import { describe, expect, it } from "vitest";
import { brief, factsOf } from "./facts-of.test-support.ts";

describe("gatherFacts", () => {
  it.each([
    ["age", "13", "The shop is not meant for anyone under 13."],
    ["age", "16", "You must be 16 to hire a boat."],
    [
      "age",
      "14",
      "You are not allowed to use the pier if you are under 14 or cannot swim without consent of a parent.",
    ],
    ["age", "16", "Those under the age of 16 may not use it without the consent of a parent."],
    ["transfer", "the United States", "Your data may be transferred to the United States."],
    ["security-measure", "encryption while data travels", "To keep data secure, all traffic uses TLS encryption."],
    ["do-not-track", "Do Not Track", "Our site does not respond to Do Not Track signals."],
    ["breach-notice", "you", "In the event of a breach we will notify you."],
    ["change-notice", "by email", "If we change this policy, we will send you an e-mail."],
    ["date", "2024-03-05", "Last updated: March 5, 2024"],
    ["tracking", "web beacons or pixels", "We use cookies and web beacons."],
    ["legal-basis", "legitimate interests", "Our legal basis is our legitimate interests."],
    ["automated-decision", "automated decisions", "We do not use automated decision-making."],
  ] as const)("%s: %s", (kind, value, text) => {
    expect(brief(factsOf(text), kind).map(([found]) => found)).toContain(value);
  });

  it.each([
    [
      "sharing",
      "What to do in an emergency: see the list of piers. Prices and dates. Opening hours, tides, charts, moorings, fuel, water, showers, the chandler, the slipway, the crane and the harbour office, which will provide a leaflet about all of these on request and free of charge, at the door.",
    ],
    ["data-type", "We keep the number of messages you send."],
    ["choice", "You can leave at any time by uninstalling the app."],
    ["choice", "Your browser can block a site that you do not trust."],
    ["right", "# Your rights: you can obtain a copy of the clauses from us."],
    ["data-type", "We store what you write on our password-protected servers."],
    ["data-type", "We will not ask you for your password by telephone."],
    [
      "data-type",
      "We act on wishes concerning records that we store associated with the e-mail address you write from.",
    ],
    ["data-type", "We do not collect passwords for users who sign in with another harbour."],
    ["data-type", "We collect what you say when you visit our social media accounts."],
    ["sharing", "We share your emergency contact numbers with the coast guard."],
    ["recipient", "Your name is entered by you in the registration process or shared by you through a social network."],
    ["purpose", "We review how we process entries to improve our services."],
    ["purpose", "We use it to learn how good our marketing is."],
    ["transfer", "We may transfer your data outside of the United Kingdom and Switzerland."],
    ["transfer", "Your data goes to countries with laws unlike those in force in Switzerland."],
    ["transfer", "Your data is not stored outside of your country."],
    ["change-notice", "To update your entries, send an e-mail requesting changes."],
    ["retention", "We will keep such data only for as long as it is needed."],
    ["sale", "You have the right to know whether any data is sold, and to whom."],
    ["recipient", "You can choose whether to share your data with advertisers."],
    ["recipient", "We share your data with our partners. This information is anonymized first."],
    ["recipient", "We process data of websites that use Adobe fonts."],
    ["data-type", "Some tide data, such as your location, might not be collected from your boat."],
    ["data-type", "What we collect depends on your location."],
    ["data-type", "We collect health data about the hardware of your plotter."],
    ["security-measure", "To keep data secure, your organisation can ask for two-factor authentication."],
    ["right", "In the harbour settings you can remove an account of a friend in the app."],
    ["retention", "We keep entries for 13 to 36 months."],
    ["sale", "We do not knowingly sell the data of children under 16."],
    ["sale", "You can object even if your data is not sold at present."],
    ["recipient", "Members who run a shop must not share your data with advertisers."],
    ["recipient", "We give you and all other members tide tables."],
    ["recipient", "While a race lasts we do not share your telephone number with other members."],
    ["recipient", "We receive your name from partners such as Google or Facebook."],
    ["recipient", "If you register that way, Facebook communicates your name to us."],
    ["purpose", "We collect what you write when you create an account."],
    ["change-notice", "You are responsible for an e-mail address that works, and for looking for changes."],
    ["age", "If we learn that somebody under 13 signed up without the consent of a parent, we delete the account."],
    ["age", "Your password must be 16 characters long."],
    ["tracking", "We do not use first-party cookies in our tide statistics."],
    ["recipient", "The Like button lets you show a catch to your friends on Facebook, if you share it."],
    ["recipient", "Provided that your social network permits it, we may receive your picture."],
    ["security-measure", "Our payment partners comply with PCI DSS to keep data secure."],
    ["automated-decision", "We may refuse your request about such automated decisions."],
    ["purpose", "We use services of Gullwing, which support market research."],
    ["recipient", "When you invite friends to join the service, share photos with other users or race, they are seen."],
    ["data-type", "We encourage you to send your correspondence by post."],
    ["data-type", "We use cookies to store your login, but never your password."],
    ["data-type", "We collect the settings of the plotter, such as device name, and more."],
    ["right", "Boats that you visit can ask us to view your data in the log they share with you."],
    ["right", "Even after you delete your logbook in your account settings, copies remain."],
    ["purpose", "The app may use libraries of others that use cookies to improve their services."],
    ["tracking", "Advertisers on our site may use cookies."],
    ["source", "This policy does not apply to what we collect from other sources."],
    ["choice", "You agree to cookies by reading on without changing your cookie settings."],
    ["choice", "Their sites tell you how to opt out, with instructions about what you can opt out of."],
    ["recipient", "Gullwing Inc has no access to or control over the data that partners collect."],
    ["automated-decision", "We do not use such information to build a profile of you."],
    ["data-type", "Consent would be if you asked us to provide your postal address to a sail maker."],
    ["data-type", "We may request that your internet service provider block you."],
    ["data-type", "We use charts to help you share photos."],
    ["data-type", "Your e-mail address is not collected as you browse."],
    ["security-measure", "To keep your account safe you are required to use two-factor sign-in."],
    ["choice", "We do not send unsolicited e-mails asking for your berth number."],
    ["data-type", "At your request and in accordance with your preferences, we may open the gate."],
    [
      "data-type",
      "We collect emergency contact lists and the club's details, such as the organisation's name, and more.",
    ],
    ["dispute", "The Data Privacy Framework is for complaints. You may be entitled to arbitration of claims."],
    ["purpose", "We process records in compliance with applicable laws."],
    ["source", "We collect tide statistics together with aggregated information from other users."],
    ["recipient", "We share logs with nobody (e.g. your Internet service provider (AOL))."],
    ["recipient", "This policy explains what we collect, share with sponsors and sell."],
    ["security-measure", "To keep data secure, learn of steps you can take, such as encryption."],
    ["data-type", "We tell you by e-mail (send to the e-mail address in your account)."],
    ["sharing", "You may also request at any time that we do not share your data with third parties."],
    ["sale", "We believe these offerings do not sell your data."],
    ["data-type", "We may stop you from accessing the services with your IP address."],
    ["source", "We collect referral addresses."],
    ["requirement", "Our apps do not require you to log in with a social network."],
    ["sharing", "Rowers may share some of it with us, to comply with legal orders."],
    ["purpose", "We improve AI features of the plotter."],
    ["recipient", "We share logs to protect our rights or those of our members, affiliates or the public."],
    ["data-type", "We recommend that you maintain your password securely."],
    ["source", "We rely on third parties to provide information about the tides to us."],
    ["purpose", "We adopt storage and processing practices to protect against fraud."],
    ["recipient", "The receiving party may disclose Confidential Information to other members of its crew."],
    [
      "recipient",
      "You hold Confidential Information and disclose it to other members only where a court order asks for it.",
    ],
    ["sharing", "You hold Confidential Information and disclose it only where a court order asks for it."],
    ["automated-decision", "You may be invited to create a user profile."],
    ["do-not-track", "We do not respond to requests, as we do not track your data."],
    ["sharing", "To respond to law enforcement requests and inform our strategy"],
    ["data-type", "We maintain controlled access, using safeguards such as passwords."],
    ["source", "We process it where there is an order from law enforcement to give us data."],
    ["purpose", "We do not use this data to train AI models."],
    ["data-type", "Applicants: We collect your passport."],
    ["right", "You may name in writing an authorised agent who can delete your data."],
    ["sharing", "If the harbour is sold, no personal data will be transferred."],
    ["retention", "No personal data is kept, not even for a minute."],
    ["recipient", "A list of bad boats is shared with internet service providers."],
    ["recipient", "We share your data with Gullwing and Systems GmbH."],
    ["retention", "All tables you had remain free and accessible as long as you hold your berth."],
    ["security-measure", "Children's data is secure, and an age check may restrict access to the pier."],
    ["choice", "We keep your address to make sure that we do not send you marketing messages."],
    ["purpose", "You can ask that Tidepool not use your personal data for direct marketing."],
    ["change-notice", "If our ownership changes, we give you 30 days' notice before your data is transferred."],
    ["transfer", "Further steps for data stored in Switzerland"],
  ] as const)("%s: not in “%s”", (kind, text) => {
    expect(brief(factsOf("# Sharing and transfers", text), kind)).toEqual([]);
  });

  it("hedges an item's label by the sentence after it, and what people choose to open", () => {
    const facts = factsOf("# What we collect", "We collect:", "- Passports. We may ask for your passport number.");
    expect(brief(facts, "data-type")).toEqual([["identity documents", "may"]]);
    const chosen = factsOf("You may set your telephone to grant us access to your calendar.");
    expect(brief(chosen, "data-type").filter(([, polarity]) => polarity !== "may")).toEqual([]);
  });

  it("keeps a parent's consent with the promise not to collect", () => {
    const facts = factsOf("We do not knowingly collect data from children under 13 without the consent of a parent.");
    expect(facts.find((fact) => fact.kind === "age")?.condition).toContain("without the consent");
  });

  it("takes from a lead-in no giving of things that are no data, from an item no taking by others", () => {
    const lines = ["# Data", "Data we use to provide our maps to you:", "- Our agents keep it for a while"];
    expect(brief(factsOf(...lines), "recipient")).toEqual([]);
    const others = ["# Information we collect", "- Device: Third-party services may collect your device model"];
    expect(brief(factsOf(...others), "data-type")).toEqual([]);
  });

  it("keeps what is promised to donors to them", () => {
    expect(brief(factsOf("# Donors", "We do not share your data with third parties."), "sharing")).toEqual([]);
  });

  it("takes a lead-in's denial only from its end", () => {
    const lines = [
      "# Data",
      "We do not promise to keep your data safe, but here are some tips that help you:",
      "- Your password",
    ];
    expect(brief(factsOf(...lines), "data-type").filter(([, claim]) => claim === "does-not")).toEqual([]);
  });

  it("hears “in no case”", () => {
    expect(brief(factsOf("In no case do we sell your data."), "sale")).toEqual([["sell", "does-not"]]);
  });

  it("hears that a signal can't be met", () => {
    expect(brief(factsOf("We are unable to support Do Not Track settings."), "do-not-track")).toEqual([
      ["Do Not Track", "does-not"],
    ]);
  });

  it("takes a supposed act for a possible one", () => {
    expect(
      brief(factsOf("# Sharing", "If we share your data with advertisers, they have to ask."), "recipient"),
    ).toEqual([["advertisers and ad companies", "may"]]);
  });

  it("keeps a denial to the data it speaks of", () => {
    expect(factsOf("We never sell any student information.").find((fact) => fact.kind === "sale")?.of).toBe(
      "student information",
    );
    expect(brief(factsOf("We do not share any information about students with third parties."), "sharing")).toEqual([]);
  });

  it("reads no notice of changes out of changes to one's data", () => {
    const lines = [
      "# Deletion or modification of information",
      "To have it modified, please send us an e-mail; we notify you.",
    ];
    expect(brief(factsOf(...lines), "change-notice")).toEqual([]);
  });

  it("takes no tips for measures", () => {
    const lines = ["# Security", "Here are some best practices to keep your boat safe:", "- Use two-factor sign-in"];
    expect(brief(factsOf(...lines), "security-measure")).toEqual([]);
  });

  it("hears “for other purposes than”", () => {
    const text = "We do not share your data with third parties for other purposes than named here.";
    const [fact] = factsOf(text).filter(({ kind }) => kind === "sharing");
    expect(fact?.condition).toBe("for other purposes than named here");
  });

  it("keeps the aim of a denial of sharing", () => {
    const [fact] = factsOf("We do not share your data with third parties for their own marketing purposes.");
    expect(fact).toMatchObject({ kind: "sharing", of: "for their own marketing purposes", polarity: "does-not" });
    const [other] = factsOf("We do not share your data with third parties for the purpose of direct marketing.");
    expect(other?.of).toBe("for the purpose of direct marketing");
  });

  it("are no sources under a heading that says where data comes from", () => {
    expect(brief(factsOf("# From third parties, such as", "- Credit reporting agencies"), "recipient")).toEqual([]);
  });

  it("names no sorts of people as companies, and no countries with them", () => {
    const rows = ["| Recipient | Purpose |", "| Other Sailors and Members | Races |", "| Gullwing, Norway | Hosting |"];
    expect(brief(factsOf("# Sharing", ...rows), "recipient")).toEqual([["Gullwing", "does"]]);
  });

  it("knows that younger people may come with their parents", () => {
    const facts = factsOf("You must be 18 to join. Minors may use the pier with a parent or guardian.");
    expect(facts.find((fact) => fact.kind === "age")?.of).toBe("consent of a parent under");
  });

  it("leaves what is collected of applicants out", () => {
    expect(brief(factsOf("# Job applicants", "We collect your name."), "data-type")).toEqual([]);
  });

  it("reads a list of what is shared, or what for, as no list of recipients", () => {
    const lines = ["- Bank routing numbers", "- Analytics services"];
    expect(
      brief(factsOf("# Sharing", "We share these categories of personal information:", ...lines), "recipient"),
    ).toEqual([]);
    expect(brief(factsOf("# Sharing", "We share your data for these purposes:", ...lines), "recipient")).toEqual([]);
  });

  it("hedges decisions by machines that are only supposed", () => {
    const text = "If we have made a decision about you based solely on automated means, you can ask why.";
    expect(brief(factsOf(text), "automated-decision")).toEqual([["automated decisions", "may"]]);
  });

  it("keeps the address of an authority apart, and cuts one that runs into other words", () => {
    const [fact] = factsOf("# Rights", "You can complain to the data protection authority at post@saltby.example.");
    expect(fact).toMatchObject({ kind: "contact", of: "something else" });
    for (const rest of ["800-555", ".For"]) {
      const [other] = factsOf("# Privacy", `Write to privacy@tidepool.example${rest} with questions.`);
      expect(other?.value).toBe("privacy@tidepool.example");
    }
  });

  it("keeps the address of a representative apart", () => {
    const [fact] = factsOf("# Our representative", "For data requests write to boats@tidepool.example.");
    expect(fact).toMatchObject({ kind: "contact", of: "representative" });
  });

  it("takes an address for requests only where they are about data", () => {
    const of = (text: string) => factsOf("# Writing to us", text).find((fact) => fact.kind === "contact")?.of;
    expect(of("Request a paper catalogue from post@tidepool.example.")).toBe("something else");
    expect(of("If a page is difficult to access, write to post@tidepool.example.")).toBe("something else");
    expect(of("Ask about the colour of oars at post@tidepool.example.")).toBe("something else");
    expect(of("Ask about your personal data at post@tidepool.example.")).toBe(null);
    expect(of("Send requests about your data to post@tidepool.example.")).toBe("requests");
  });

  it("hedges what people may be asked to hand over", () => {
    expect(brief(factsOf("We may request that you provide us with your passport."), "data-type")).toEqual([
      ["identity documents", "may"],
    ]);
  });

  it("says each thing of a clause once", () => {
    expect(factsOf("We use cookies. We use cookies.").filter((fact) => fact.kind === "tracking")).toHaveLength(1);
  });
});

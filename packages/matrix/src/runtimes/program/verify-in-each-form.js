const utf8 = new TextEncoder();

/** What a server may hand to a receiver, by the names that a plan has for it. */
const forms = {
  text: (headers, body) => ({ headers, body }),
  bytes: (headers, body) => ({ headers, body: utf8.encode(body) }),
  request: (headers, body) => new Request("https://receiver.example/", { method: "POST", headers, body }),
};

/** Gives a delivery to its vendor's receiver in each form, and says what it made of it. */
export async function verifyInEachForm({ id, vendor, headers, body, options }, receivers) {
  const told = {};
  for (const [form, make] of Object.entries(forms)) {
    try {
      const { event, isSigned } = await receivers[vendor](make(headers, body), options);
      told[form] = { event, isSigned };
    } catch ({ name, problem, message }) {
      told[form] = { error: name, problem, sentence: message };
    }
  }
  return { id, told };
}

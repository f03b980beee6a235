package org.practiceportal.agreements.document;

import java.util.ArrayList;
import java.util.List;
import org.practiceportal.agreements.policy.text.AgreementText;
import org.practiceportal.agreements.policy.text.AgreementText.ClientChoice;
import org.practiceportal.agreements.policy.text.AgreementText.Option;
import org.practiceportal.agreements.policy.text.AgreementText.Section;
import org.practiceportal.agreements.policy.text.RichText;

/** An agreement of five sections, as a therapist might publish it. */
public final class SampleText {

    static final String CONSENT = "I agree that this agreement is kept as an electronic record and that I sign it electronically. "
            + "I can have a printed copy at any time, and I can take this consent back for the future.";

    public static final String IN_MANY_WRITINGS = """
            أفضّل أن نلتقي في الصباح (الساعة 10) وأن تكتبي لي بالعربية.
            می‌خواهم با شما به فارسی صحبت کنم.
            בִּבְקָשָׁה כתבו לי בעברית, לפחות 48 שעות מראש.
            कृपया मुझे हिन्दी में लिखें, सुबह के समय।
            กรุณาเขียนถึงฉันเป็นภาษาไทย และนัดในตอนเช้าถ้าเป็นไปได้ เพราะฉันทำงานในตอนบ่ายทุกวัน
            请用中文写信给我。如果您不能来，请提前四十八小时告诉我（发短信也可以），我会尽快回复您，谢谢。
            日本語で書いてください。セッションは「午前中」がいいです。
            한국어로 써 주세요. 오전이 좋습니다.
            Ọlọ́runfẹ́mi, Nguyễn, Łukasz, Ελένη, Наталья – the friends of علي and שרה.""";

    private SampleText() {}

    public static AgreementText english() {
        return new AgreementText("en", "What we can expect of each other",
                List.of("This is how we work together. Nothing here is meant to catch you out: it is written so that both of us "
                        + "know where we stand, and so that hard moments are a little easier.",
                        "Read it in your own time. Where something is for you to decide, choose what suits you."),
                List.of(sessions(), cancelling(), reaching(), confidence(), ending()),
                List.of("We look at this agreement again after three months, or sooner if one of us wishes."));
    }

    public static AgreementText spanish() {
        var citas = new Section("cancelling", "Cancelar una cita", "Avísame con 48 horas y no te costará nada.",
                List.of("Reservo esa hora solo para ti. Si me avisas pronto, puedo ofrecerla a alguien que espera."),
                List.of("Te contesto el mismo día en que me avisas.",
                        "Si yo cancelo, te propongo otra hora en una semana."),
                List.of("Avísame por mensaje o teléfono al menos 48 horas antes.",
                        "Llámame si no sabes si podrás venir."),
                new RichText("<p>No hace falta que me expliques el motivo.</p>"),
                List.of(reach("¿Cómo prefieres que te escriba?",
                        "Un correo electrónico basta.", "Prefiero un mensaje de texto.")));
        return new AgreementText("es", "Lo que podemos esperar el uno del otro",
                List.of("Así trabajamos juntos. Léelo con calma: «nada» aquí está pensado para sorprenderte."),
                List.of(citas),
                List.of("Volvemos a mirar este acuerdo dentro de tres meses."));
    }

    static AgreementText short_() {
        var only = new Section("only", "Time", "", List.of(), List.of("I am there on time."), List.of(),
                RichText.EMPTY,
                List.of());
        return new AgreementText("en", "Agreement", List.of(), List.of(only), List.of());
    }

    static AgreementText repeated(int times) {
        var text = english();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < times; i++) {
            for (var s : text.sections()) {
                sections.add(new Section(s.key() + i, s.title(), s.summary(), s.why(), s.will(), s.ask(), s.ownWords(),
                        s.clientChoices()));
            }
        }
        return new AgreementText("en", text.title(), text.opening(), sections, text.closing());
    }

    private static Section sessions() {
        return new Section("sessions", "Our sessions", "We meet once a week for 50 minutes, at the same time.",
                List.of("A steady rhythm helps: what comes up in one session has a place in the next."),
                List.of("I keep your time free for you each week, and begin and end on time.",
                        "I tell you about my holidays at least four weeks ahead."),
                List.of("Come on time. If you are late we still end at the usual time, as somebody else may be waiting.",
                        "Tell me if the time stops suiting you; we will look for another."),
                RichText.EMPTY, List.of());
    }

    private static Section cancelling() {
        return new Section("cancelling", "Cancelling a session", "Tell me 48 hours ahead and it costs you nothing.",
                List.of("I hold the hour for you alone. With two days’ notice I can offer it to somebody who is waiting; with less "
                        + "it usually stays empty, and the practice still has to pay for the room."),
                List.of("I answer on the day you write.",
                        "If I have to cancel, I offer you another time within a week, and you pay "
                                + "nothing.",
                        "If you are ill or something serious happens, we talk about it; I do not charge for emergencies."),
                List.of("Write or call at least 48 hours before. Later than that, I charge 80 € for the session.",
                        "If you are unsure whether you can come, tell me early rather than late."),
                new RichText(
                        "<p>You never have to explain <strong>why</strong> you cancel. If it happens often I will ask, "
                                + "because it may mean something for our work.</p>"),
                List.of());
    }

    private static Section reaching() {
        return new Section("reaching", "Reaching me between sessions",
                "I read messages on working days, and answer within two.",
                List.of("Messages are good for times and dates. What weighs on you deserves a conversation."),
                List.of("I answer messages within two working days.",
                        "I tell you who stands in for me when I am away."),
                List.of("Keep messages short, and keep what is personal for the session.",
                        "In a crisis do not wait for me: call 112, or the crisis line at 0800 111 0 111."),
                new RichText(
                        "<p>There is more about <a href=\"https://portal.example/crisis\">help at night</a> on our pages.</p>"
                                + "<ul><li>Mornings are best for calls.</li><li>I do not use <em>social media</em> with clients.</li></ul>"),
                List.of(reach("How may I reach you?", "An e-mail is fine.", "I prefer a text message.")));
    }

    private static Section confidence() {
        return new Section("confidence", "Confidentiality", "What you tell me stays with me, with three exceptions.",
                List.of("You can speak freely only if you know where your words go."),
                List.of("I keep my notes locked away and tell nobody that you come here.",
                        "If I ever have to break silence, I tell you first whenever that is possible."),
                List.of("Ask whenever you wonder what I write down; you may read your record."), RichText.EMPTY,
                List.of());
    }

    private static Section ending() {
        return new Section("ending", "If it is not the right match", "You can leave at any time, without a reason.",
                List.of("Whether we fit matters more for how this goes than any method."),
                List.of("I ask you after the third session how it is for you.",
                        "If I am not the right person, I help you find somebody who is."),
                List.of("Tell me when something I say or do does not help. I will not hold it against you.",
                        "If you want to stop, come once more so that we can end well."),
                RichText.EMPTY, List.of());
    }

    private static ClientChoice reach(String question, String mail, String text) {
        return new ClientChoice("reach", question, List.of(new Option("mail", mail), new Option("text", text)));
    }
}

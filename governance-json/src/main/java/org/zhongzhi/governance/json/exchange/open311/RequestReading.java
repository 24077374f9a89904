package org.zhongzhi.governance.json.exchange.open311;

import io.vavr.collection.Array;
import io.vavr.collection.HashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.foreign.ForeignObject;
import org.zhongzhi.governance.json.exchange.foreign.Places;
import org.zhongzhi.governance.json.exchange.foreign.Remarks;
import org.zhongzhi.governance.model.casework.Action;
import org.zhongzhi.governance.model.casework.Actor;
import org.zhongzhi.governance.model.casework.CaseId;
import org.zhongzhi.governance.model.casework.FieldValue;
import org.zhongzhi.governance.model.casework.PersonalReference;
import org.zhongzhi.governance.model.casework.RoleId;
import org.zhongzhi.governance.model.mandate.MatterCode;
import org.zhongzhi.governance.model.territory.PlaceId;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.Text;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;
import org.zhongzhi.governance.rules.casework.Refusal;

/** Collects requests as cases of the procedure {@code matter}. */
final class RequestReading {
    private static final RoleId REPORTER = RoleId.of("reporter");
    private static final Set<String> PERSONAL =
            HashSet.of("account_id", "device_id", "email", "first_name", "last_name", "phone");
    private static final int LONGEST = 400;

    private static final Text SHORTENED =
            Text.of("情况说明改为一行、至多 400 字", "a description was put on one line of at most 400 characters");
    private static final Text CLOSED =
            Text.of("对方已关闭的请求在此作为新采集的事项", "a request that is closed there begins here as a collected matter");
    private static final Text PASSED_OVER = Text.of("未收入：已关闭的请求", "left out: a request that is closed");
    private static final Text INCOMPLETE =
            Text.of("未收入：没有编号、服务代码或时间的请求", "left out: a request without an identifier, a service or a moment");
    private static final Text NOWHERE = Text.of("未收入：没有已知地点的请求", "left out: a request without a place that is known");
    private static final Text PLACED =
            Text.of("请求没有已知的地点，归入指定的地点", "a request without a known place was put into the given one");

    private final Casework casework;
    private final Collecting how;
    private final Remarks remarks = new Remarks();

    RequestReading(Casework casework, Collecting how) {
        this.casework = casework;
        this.how = how;
    }

    Exchanged<Seq<Case>> read(Seq<ForeignObject> requests) {
        List<Case> cases = new ArrayList<>();
        Set<CaseId> known = HashSet.empty();
        for (ForeignObject request : requests) {
            Option<CaseId> id = request.textOrNumber("service_request_id")
                    .map(text -> request.parsed("service_request_id", how.prefix() + text, CaseId::of));
            if (id.exists(known::contains)) {
                throw request.fault("service_request_id", "The identifier of a request occurs twice: expected it once");
            }
            known = known.addAll(id);
            collected(request, id).forEach(cases::add);
        }
        return new Exchanged<>(Array.ofAll(cases), remarks.toSeq());
    }

    private Option<Case> collected(ForeignObject request, Option<CaseId> id) {
        Option<MatterCode> matter =
                request.textOrNumber("service_code").map(text -> request.parsed("service_code", text, MatterCode::of));
        Option<Instant> at = request.parsed("requested_datetime", RequestReading::moment);
        boolean closed = isClosed(request);
        Option<PlaceId> known = request.textOrNumber("address_id").flatMap(Places::ofTyped);
        Option<String> description = request.text("description").map(text -> oneLine(request, text));
        Option<String> account = how.secret().flatMap(secret -> request.textOrNumber("account_id"));
        leaveRest(request);
        if (closed && how.isOpenOnly()) {
            remarks.add(PASSED_OVER, request.pointer());
        } else if (id.isEmpty() || matter.isEmpty() || at.isEmpty()) {
            remarks.add(INCOMPLETE, request.pointer());
        } else if (known.isEmpty() && how.place().isEmpty()) {
            remarks.add(NOWHERE, request.pointer());
        } else {
            if (closed) {
                remarks.add(CLOSED, request.pointer());
            }
            if (known.isEmpty()) {
                remarks.add(PLACED, request.pointer());
            }
            Action action = Action.of("report")
                    .by(account.map(text -> resident(request, text, id.get()))
                            .getOrElse(() -> Actor.of(how.body(), REPORTER)))
                    .at(at.get())
                    .giving("matter", new FieldValue.Matter(matter.get()))
                    .giving(
                            "place",
                            new FieldValue.Place(known.orElse(how.place()).get()))
                    .giving("category", new FieldValue.Chosen(how.category()));
            return Option.some(open(
                    request,
                    id.get(),
                    description
                            .map(text -> action.giving("description", new FieldValue.Words(text)))
                            .getOrElse(action)));
        }
        return Option.none();
    }

    private Case open(ForeignObject request, CaseId id, Action action) {
        Either<Refusal, Case> opened = casework.open(id, action);
        if (opened.isLeft()) {
            throw request.fault(
                    "The request is refused as a matter: " + opened.getLeft().explain(java.util.Locale.ENGLISH));
        }
        return opened.get();
    }

    private Actor resident(ForeignObject request, String account, CaseId id) {
        String salt = salt(how.secret().get(), id);
        return request.parsed(
                "account_id", account, text -> Actor.resident(PersonalReference.of(text, salt), REPORTER));
    }

    /** A salt for each case, so that equal residents have other seals in other cases. */
    private static String salt(String secret, CaseId id) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(secret.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            return HexFormat.of().formatHex(sha.digest(id.value().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static boolean isClosed(ForeignObject request) {
        return request.parsed("status", text -> switch (text) {
                    case "open" -> false;
                    case "closed" -> true;
                    default ->
                        throw new InvalidValueException("The status is another word: expected \"open\" or \"closed\"");
                })
                .getOrElse(false);
    }

    private static Instant moment(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noMoment) {
            throw new InvalidValueException(
                    "The date is no moment with an offset: expected the form 2022-06-20T09:00:00+08:00");
        }
    }

    private String oneLine(ForeignObject request, String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ");
        String shown = line.length() > LONGEST
                ? line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
                        + "…"
                : line;
        if (!shown.equals(text)) {
            remarks.add(SHORTENED, request.pointer("description"));
        }
        return shown;
    }

    private void leaveRest(ForeignObject request) {
        for (String name : request.unasked()) {
            Text what = PERSONAL.contains(name)
                    ? Text.of("个人信息“" + name + "”不收入", "the personal \"" + name + "\" is left out")
                    : Text.of("请求的“" + name + "”没有位置", "the \"" + name + "\" of a request has no place");
            remarks.add(what, request.pointer(name));
        }
    }
}

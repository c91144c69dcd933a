# ruff: noqa: E501 – the lines of an export stand as its program writes them
"""Exports of what customers say, as shops, maps, surveys, helpdesks and chats write them, each in small.

The layouts are theirs; the words are invented. The expected notes follow from the way in which the file is written
down here: (words, day, place, rating).
"""

import json
from collections.abc import Sequence
from typing import NamedTuple

from tests.imports.cases import lines

Told = tuple[str, str, str, float | None]


class NotesExport(NamedTuple):
    """`asked`: the codes of questions, `answers` what is answered to them, `told` codes of problems that are told."""

    text: str
    notes: Sequence[Told]
    asked: tuple[str, ...] = ()
    answers: dict[str, str] = {}
    told: tuple[str, ...] = ()
    encoding: str = "utf-8"


def garbled(text: str) -> str:
    """UTF-8 written out sign by sign, as some platforms do in JSON."""
    return text.encode("utf-8").decode("latin-1")


def dumped(content: object) -> str:
    return json.dumps(content, indent=1)


REVIEWS: dict[str, NotesExport] = {
    "maps, reviews of a business": NotesExport(
        dumped({"reviews": [
            {"reviewer": {"displayName": "Pia Verdi", "profilePhotoUrl": "https://example.test/1"}, "starRating": "FOUR",
             "comment": "Buon caffè, ma poco spazio.", "createTime": "2026-03-01T10:00:00Z",
             "updateTime": "2026-03-09T10:00:00Z", "reviewReply": {"comment": "Grazie mille, a presto da noi!"}},
            {"reviewer": {"displayName": "Ugo Neri"}, "starRating": "ONE", "comment": "Mai più.",
             "createTime": "2026-03-02T23:59:59.5Z", "updateTime": "2026-03-02T23:59:59.5Z"},
        ]}),
        [("Buon caffè, ma poco spazio.", "2026-03-01", "", 4), ("Mai più.", "2026-03-02", "", 1)],
        told=("own_replies", "names_dropped"),
    ),
    "maps, scraped with the place and the owner's answer": NotesExport(
        lines(
            "title,totalScore,reviewsCount,name,text,publishedAtDate,stars,responseFromOwnerText,url",
            'Bar Centrale,4.3,120,Anna Blu,"Cornetti freschi, torno volentieri",2026-01-10T08:00:00.000Z,5,Grazie Anna per la fiducia,https://example.test/a',
            'Bar Centrale,4.3,120,Rob Green,"Waited 20 minutes for a coffee",2026-01-11T08:00:00.000Z,2,,https://example.test/b',
            "Bar Centrale,4.3,120,Lia Rosa,,2026-01-12T08:00:00.000Z,4,,https://example.test/c",
        ),
        [
            ("Cornetti freschi, torno volentieri", "2026-01-10", "", 5),
            ("Waited 20 minutes for a coffee", "2026-01-11", "", 2),
        ],
        told=("own_replies", "rows_without_words"),
    ),
    "app store of the robot, UTF-16": NotesExport(
        "\ufeff" + lines(
            "Package Name,App Version Code,Reviewer Language,Device,Review Submit Date and Time,"
            "Review Submit Millis Since Epoch,Review Last Update Date and Time,Star Rating,Review Title,Review Text,"
            "Developer Reply Date and Time,Developer Reply Text,Review Link",
            "com.example,12,en,beyond1,2026-02-03T07:05:00Z,1770102300000,2026-02-04T07:05:00Z,3,,"
            "Crashes when I add a photo,2026-02-05T07:05:00Z,Sorry about that and thank you,https://example.test/r1",
            "com.example,12,it,a52,2026-02-06T07:05:00Z,1770361500000,2026-02-06T07:05:00Z,5,Comoda,"
            "Comoda per prenotare,,,https://example.test/r2",
        ),
        [("Crashes when I add a photo", "2026-02-03", "", 3), ("Comoda per prenotare", "2026-02-06", "", 5)],
        encoding="utf-16-le",
    ),
    "app reviews, scraped": NotesExport(
        lines(
            ",reviewId,userName,userImage,content,score,thumbsUpCount,reviewCreatedVersion,at,replyContent,repliedAt",
            "0,gp:AOqpTOE1,Kim Lee,https://example.test/i.png,I like it a lot but it logs me out,4,0,1.2.3,"
            "2026-04-01 10:20:30,Hello Kim please update the app,2026-04-02 10:20:30",
            "1,gp:AOqpTOE2,Jo Day,https://example.test/j.png,Great,5,3,1.2.3,2026-04-03 10:20:30,,",
        ),
        [("I like it a lot but it logs me out", "2026-04-01", "", 4), ("Great", "2026-04-03", "", 5)],
        told=("own_replies",),
    ),
    "food shop, epoch and summary": NotesExport(
        lines(
            "Id,ProductId,UserId,ProfileName,HelpfulnessNumerator,HelpfulnessDenominator,Score,Time,Summary,Text",
            '1,B001E4KFG0,A3SGXH7AUHU8GW,delmar,1,1,5,1303862400,Good dog food,"My dog likes it, and that says a lot."',
            '2,B00813GRG4,A1D87F6ZCVE5NK,dll pa,0,0,1,1346976000,Not as shown,"The jar was small and arrived open."',
        ),
        [
            ("Good dog food\nMy dog likes it, and that says a lot.", "2011-04-27", "", 5),
            ("Not as shown\nThe jar was small and arrived open.", "2012-09-07", "", 1),
        ],
        told=("read_as_epoch",),
    ),
    "big shop, dates inside a sentence": NotesExport(
        lines(
            "asin,product_title,rating,title,body,date,verified,helpful",
            'B0001,Steel bottle 750 ml,"4,0 su 5 stelle",Resta calda,"Tiene il tè caldo fino a sera.",'
            '"Recensito in Italia il 5 marzo 2026",True,12',
            'B0001,Steel bottle 750 ml,"2,0 su 5 stelle",Perde acqua,"Dopo un mese perde dal tappo.",'
            '"Recensito in Italia il 28 febbraio 2026",True,1',
        ),
        [
            ("Resta calda\nTiene il tè caldo fino a sera.", "2026-03-05", "", 4),
            ("Perde acqua\nDopo un mese perde dal tappo.", "2026-02-28", "", 2),
        ],
    ),
    "business directory, JSON lines": NotesExport(
        lines(
            '{"review_id":"x1","user_id":"u1","business_id":"b1","stars":5.0,"useful":1,"funny":0,"cool":0,'
            '"text":"Best tacos.\\n\\nWill be back.","date":"2026-05-01 18:00:00"}',
            '{"review_id":"x2","user_id":"u2","business_id":"b1","stars":2.0,"useful":0,"funny":0,"cool":0,'
            '"text":"Cold food and a long wait","date":"2026-05-02 18:00:00"}',
        ),
        [("Best tacos.\n\nWill be back.", "2026-05-01", "", 5), ("Cold food and a long wait", "2026-05-02", "", 2)],
    ),
    "hotel portal, liked and disliked": NotesExport(
        lines(
            "Hotel_Address,Review_Date,Average_Score,Hotel_Name,Reviewer_Nationality,Negative_Review,"
            "Review_Total_Negative_Word_Counts,Total_Number_of_Reviews,Positive_Review,Reviewer_Score,Tags",
            "Via Roma 1 Bologna,8/3/2026,7.7,Hotel Prova, Italy ,The room was noisy at night,6,1403,"
            "Friendly staff at the desk,7.5,\"[' Couple ']\"",
            "Via Roma 1 Bologna,8/23/2026,7.7,Hotel Prova, France ,No Negative,0,1403,"
            "Breakfast with a view of the square,10,\"[' Solo ']\"",
        ),
        [
            ("The room was noisy at night\nFriendly staff at the desk", "2026-08-03", "Hotel Prova", 3.75),
            ("Breakfast with a view of the square", "2026-08-23", "Hotel Prova", 5),
        ],
    ),
    "portale di alberghi, italiano": NotesExport(
        lines(
            "Data della recensione;Nome ospite;Numero prenotazione;Titolo della recensione;Recensione positiva;"
            "Recensione negativa;Punteggio delle recensioni;Risposta della struttura",
            "2026-03-14 10:00:00;Rossi Anna;3344556677;Ci torneremo;La colazione e la vista;Il parcheggio è stretto;8,5;"
            "Gentile Anna, grazie di cuore",
            "2026-03-20 10:00:00;Weber Karl;3344556688;;Personale gentile e disponibile;;10;",
        ),
        [
            ("Ci torneremo\nLa colazione e la vista\nIl parcheggio è stretto", "2026-03-14", "", 4.25),
            ("Personale gentile e disponibile", "2026-03-20", "", 5),
        ],
        told=("own_replies", "names_dropped"),
    ),
    "shop system, product reviews": NotesExport(
        lines(
            "title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,"
            "reply_date,picture_urls,ip_address,location",
            "Lovely soap,It smells of lavender and lasts long.,5,2026-01-15 10:10:10 UTC,web,ok,Ann Day,ann@example.com,"
            "778899,lavender-soap,Thank you Ann for your words,2026-01-16 10:10:10 UTC,,1.2.3.4,Leeds",
            "Broke,\"The dish broke on day two. Write me: joe@example.com or +44 7700 900123\",1,2026-01-18 10:10:10 UTC,"
            "email,ok,Joe Bell,joe@example.com,778899,lavender-soap,,,,,York",
        ),
        [
            ("Lovely soap\nIt smells of lavender and lasts long.", "2026-01-15", "web", 5),
            ("Broke\nThe dish broke on day two. Write me: [e-mail] or [tel.]", "2026-01-18", "email", 1),
        ],
        told=("own_replies", "contacts_masked"),
    ),
    "trust portal, with the date of experience": NotesExport(
        lines(
            "Consumer User Name,Reference Id,Review Created (UTC),Review Consumer Id,Review Title,Review Content,"
            "Review Stars,Company Reply Date (UTC),Company Reply,Date of Experience,Domain",
            "Paula R,778,2026-06-20 09:00:00,5f1,Fast,Fast and they kept me informed.,5,2026-06-21 09:00:00,"
            "Thanks Paula we are glad,2026-06-01,example.test",
            "Sam T,779,2026-06-22 09:00:00,5f2,Never arrived,Never arrived and nobody answers the phone,1,,,2026-05-30,"
            "example.test",
        ),
        [
            ("Fast and they kept me informed.", "2026-06-20", "", 5),
            ("Never arrived and nobody answers the phone", "2026-06-22", "", 1),
        ],
        told=("own_replies",),
    ),
    "stars as signs": NotesExport(
        lines(
            "Fecha;Opinión;Valoración;Tienda", "04/03/2026;Muy buena atención y buen precio;★★★★☆;Centro",
            "15/03/2026;La cola era demasiado larga;★★☆☆☆;Norte",
        ),
        [
            ("Muy buena atención y buen precio", "2026-03-04", "Centro", 4),
            ("La cola era demasiado larga", "2026-03-15", "Norte", 2),
        ],
    ),
    "clothes, index and decoys": NotesExport(
        lines(
            ",Clothing ID,Age,Title,Review Text,Rating,Recommended IND,Positive Feedback Count,Division Name,Class Name",
            "0,767,33,,\"Absolutely wonderful - silky and comfortable\",4,1,0,Initmates,Intimates",
            "1,1080,34,Some design flaws,\"I had such high hopes &amp; really wanted it to work\",3,0,0,General,Dresses",
        ),
        [
            ("Absolutely wonderful - silky and comfortable", "", "", 4),
            ("Some design flaws\nI had such high hopes & really wanted it to work", "", "", 3),
        ],
    ),
}  # fmt: skip

TALK: dict[str, NotesExport] = {
    "chat, Android, English": NotesExport(
        lines(
            "12/05/2026, 09:00 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.",
            "12/05/2026, 09:01 - Tom: Do you open on Sunday?", "12/05/2026, 09:02 - The Bakery: We do, from nine",
            "12/05/2026, 09:03 - Tom: <Media omitted>", "12/05/2026, 09:04 - Tom: This message was deleted",
            "13/05/2026, 10:00 - Eva: My cake was dry: what happened?", "13/05/2026, 10:01 - The Bakery: So sorry Eva",
        ),
        [("Do you open on Sunday?", "2026-05-12", "", None), ("My cake was dry: what happened?", "2026-05-13", "", None)],
        asked=("own_name",), answers={"own_name": "The Bakery"},
        told=("own_messages", "system_lines", "media_without_words", "deleted_messages"),
    ),
    "chat, Android, Italian": NotesExport(
        lines(
            "28/02/26, 18:00 - I messaggi e le chiamate sono crittografati end-to-end. Scopri di più",
            "28/02/26, 18:01 - Nina: Avete ancora posto sabato?", "28/02/26, 18:02 - Bottega: Sì, alle 10",
            "28/02/26, 18:03 - Nina: <Media omessi>", "28/02/26, 18:04 - Nina: Perfetto", "grazie ❤️",
        ),
        [("Avete ancora posto sabato?", "2026-02-28", "", None), ("Perfetto\ngrazie ❤️", "2026-02-28", "", None)],
        asked=("own_name",), answers={"own_name": "Bottega"},
        told=("own_messages", "system_lines", "media_without_words"),
    ),
    "direct messages, garbled letters": NotesExport(
        dumped({
            "participants": [{"name": "Laura"}, {"name": "Studio"}],
            "messages": [
                {"sender_name": "Studio", "timestamp_ms": 1772530000000, "content": garbled("Sì, certo! 😊")},
                {"sender_name": "Laura", "timestamp_ms": 1772529000000, "content": garbled("Perché è così caro? È un po’ troppo 🤔")},
                {"sender_name": "Laura", "timestamp_ms": 1772528000000, "photos": [{"uri": "a.jpg"}]},
            ],
            "title": "Laura",
        }),
        [("Perché è così caro? È un po’ troppo 🤔", "2026-03-03", "", None)],
        asked=("own_name",), answers={"own_name": "Studio"},
        told=("own_messages", "read_as_epoch", "rows_without_words"),
    ),
    "comments under videos": NotesExport(
        dumped({"items": [
            {"id": "c1", "snippet": {"videoId": "v", "topLevelComment": {"snippet": {
                "textDisplay": "Where can I buy &quot;this&quot;?<br>Thanks", "textOriginal": "Where can I buy \"this\"?\nThanks",
                "authorDisplayName": "@mara", "likeCount": 2, "publishedAt": "2026-02-01T10:00:00Z",
                "updatedAt": "2026-02-02T10:00:00Z"}}}},
            {"id": "c2", "snippet": {"videoId": "v", "topLevelComment": {"snippet": {
                "textDisplay": "I can&#39;t find the shop", "textOriginal": "I can't find the shop",
                "authorDisplayName": "@ivo", "likeCount": 0, "publishedAt": "2026-02-03T10:00:00Z",
                "updatedAt": "2026-02-03T10:00:00Z"}}}},
        ]}),
        [("Where can I buy \"this\"?\nThanks", "2026-02-01", "", None), ("I can't find the shop", "2026-02-03", "", None)],
    ),
    "comments of a forum, answers nested": NotesExport(
        dumped([{"kind": "Listing", "data": {"children": [
            {"kind": "t1", "data": {"author": "one", "body": "Does anyone know a good tailor?", "score": 4,
             "ups": 4, "created_utc": 1770000000.0, "subreddit": "leeds", "permalink": "/r/leeds/1",
             "replies": {"kind": "Listing", "data": {"children": [
                 {"kind": "t1", "data": {"author": "two", "body": "The one near the station, but it is dear.", "score": 2,
                  "ups": 2, "created_utc": 1770090000.0, "subreddit": "leeds", "permalink": "/r/leeds/2", "replies": ""}},
                 {"kind": "t1", "data": {"author": "[deleted]", "body": "[deleted]", "score": 1,
                  "ups": 1, "created_utc": 1770090001.0, "subreddit": "leeds", "permalink": "/r/leeds/3", "replies": ""}},
             ]}}}},
        ]}}]),
        [
            ("Does anyone know a good tailor?", "2026-02-02", "leeds", None),
            ("The one near the station, but it is dear.", "2026-02-03", "leeds", None),
        ],
        told=("deleted_messages",),
    ),
    "posts about an airline": NotesExport(
        lines(
            "tweet_id,airline_sentiment,airline_sentiment_confidence,negativereason,airline,name,retweet_count,text,"
            "tweet_coord,tweet_created,tweet_location,user_timezone",
            "570306133677760513,neutral,1.0,,Virgin,cairdin,0,@Air What was said at the gate?,,"
            "2026-02-24 11:35:52 -0800,,Eastern",
            "570301130888122368,negative,0.34,Late Flight,Virgin,jnardino,0,@Air you were three hours late again,,"
            "2026-02-24 11:15:59 -0800,Lagos,Pacific",
        ),
        [
            ("@Air What was said at the gate?", "2026-02-24", "", None),
            ("@Air you were three hours late again", "2026-02-24", "", None),
        ],
    ),
    "comments under posts, with the text of the post": NotesExport(
        lines(
            "Post Message,Comment ID,Commenter Name,Comment,Created Time,Likes",
            "\"New summer menu, come and try it\",111_1,Gina Bo,Is there anything without gluten?,2026-06-01T10:00:00+0000,1",
            "\"New summer menu, come and try it\",111_2,Leo Ma,The terrace closes too early,2026-06-02T10:00:00+0000,0",
        ),
        [
            ("Is there anything without gluten?", "2026-06-01", "", None),
            ("The terrace closes too early", "2026-06-02", "", None),
        ],
    ),
    "tickets with a subject": NotesExport(
        lines(
            "Id,Requester,Requester email,Subject,Description,Status,Created at,Updated at,Via channel,Satisfaction Score",
            "901,Ida Fox,ida@example.com,Where is my order?,I ordered on Monday and heard nothing,open,"
            "2026-03-03T09:00:00Z,2026-03-05T09:00:00Z,email,Offered",
            "902,Max Ray,max@example.com,Wrong size sent,Please send size M instead,closed,2026-03-04T09:00:00Z,"
            "2026-03-06T09:00:00Z,web,Good",
        ),
        [
            ("Where is my order?\nI ordered on Monday and heard nothing", "2026-03-03", "email", None),
            ("Wrong size sent\nPlease send size M instead", "2026-03-04", "web", None),
        ],
    ),
    "messages of both sides": NotesExport(
        lines(
            "conversation_id,created_at,author_type,author_name,body",
            "1,1772530000,user,Zoe,How do I cancel my booking?", "1,1772530100,admin,Support,You can do it in your account",
            "1,1772530200,bot,Fin,Was this helpful to you?", "2,1772616400,user,Kai,The link does not open",
        ),
        [("How do I cancel my booking?", "2026-03-03", "", None), ("The link does not open", "2026-03-04", "", None)],
        told=("own_messages",),
    ),
}  # fmt: skip

SURVEYS: dict[str, NotesExport] = {
    "survey of one open question": NotesExport(
        lines(
            "#,How would you rate our service out of 5?,What should we do better?,Start Date (UTC),Submit Date (UTC),Network ID",
            "aa11,4,More seats near the window please,2026-04-01 10:00:00,2026-04-01 10:02:00,f00ba",
            "aa12,2,n/a,2026-04-02 10:00:00,2026-04-02 10:02:00,f00bb",
            "aa13,5,\"Nothing to change, I love it here\",2026-04-03 10:00:00,2026-04-03 10:02:00,f00bc",
        ),
        [
            ("More seats near the window please", "2026-04-01", "", 4),
            ("Nothing to change, I love it here", "2026-04-03", "", 5),
        ],
        told=("placeholders",),
    ),
    "modulo con più domande aperte": NotesExport(
        lines(
            "Informazioni cronologiche,Come ti chiami?,Quanto sei soddisfatto da 1 a 5?,Che cosa ti è piaciuto di più?,"
            "Che cosa possiamo migliorare?,In quale negozio sei stato?",
            "2026/03/01 10:22:31 AM GMT+1,Rita Bassi,4,La gentilezza di chi sta al banco,Gli orari del sabato pomeriggio,Roma",
            "2026/03/02 10:22:31 AM GMT+1,Ugo Sala,5,Il pane e le focacce calde,,Roma",
            "2026/03/03 10:22:31 AM GMT+1,Ida Riva,2,Niente,La fila è sempre troppo lunga,Milano",
            "2026/03/04 10:22:31 AM GMT+1,Leo Riva,3,I dolci della domenica mattina,Il parcheggio davanti al negozio,Milano",
        ),
        [
            ("Gli orari del sabato pomeriggio", "2026-03-01", "Roma", 4),
            ("La fila è sempre troppo lunga", "2026-03-03", "Milano", 2),
            ("Il parcheggio davanti al negozio", "2026-03-04", "Milano", 3),
        ],
        asked=("words_column",), answers={"words_column": "Che cosa possiamo migliorare?"},
        told=("rows_without_words", "names_dropped"),
    ),
    "survey, all answers": NotesExport(
        lines(
            "Timestamp,Why did you choose us?,Is there anything else you would like to say?",
            "3/14/2026 9:00:00,My neighbour told me about you,Thank you for the quick repair",
            "3/15/2026 9:00:00,I found you near the station,",
        ),
        [
            ("My neighbour told me about you\nThank you for the quick repair", "2026-03-14", "", None),
            ("I found you near the station", "2026-03-15", "", None),
        ],
        asked=("words_column",), answers={"words_column": "all"},
    ),
    "survey, satisfied in words": NotesExport(
        lines(
            "Date,Overall satisfaction,Comments", "2026-01-05,Very satisfied,Quick and tidy work",
            "2026-01-06,Dissatisfied,They left the hall dirty", "2026-01-07,Neutral,It was what I expected",
        ),
        [
            ("Quick and tidy work", "2026-01-05", "", 5), ("They left the hall dirty", "2026-01-06", "", 2),
            ("It was what I expected", "2026-01-07", "", 3),
        ],
    ),
    "one column": NotesExport(
        lines("Comment", "The door is too heavy", "Lovely garden", "", '"Two lines\nof praise"'),
        [("The door is too heavy", "", "", None), ("Lovely garden", "", "", None), ("Two lines\nof praise", "", "", None)],
    ),
    "own posts": NotesExport(
        lines(
            "Post ID,Account name,Description,Publish time,Permalink,Post type,Impressions,Reach,Likes,Shares,Comments,Saves",
            "1,ilforno,Oggi pane di segale appena sfornato,03/14/2026 08:00,https://example.test/p/1,IG image,300,250,20,1,2,3",
            "2,ilforno,Domani siamo chiusi per la festa,03/15/2026 08:00,https://example.test/p/2,IG image,200,150,10,0,1,0",
        ),
        [
            ("Oggi pane di segale appena sfornato", "2026-03-14", "", None),
            ("Domani siamo chiusi per la festa", "2026-03-15", "", None),
        ],
        told=("own_posts",),
    ),
    "own archive of posts in a script": NotesExport(
        "window.YTD.tweet.part0 = " + dumped([
            {"tweet": {"id_str": "1", "created_at": "Wed Mar 11 20:19:24 +0000 2026", "favorite_count": "2",
                       "retweet_count": "0", "full_text": "We are open again from Monday", "lang": "en"}},
            {"tweet": {"id_str": "2", "created_at": "Thu Mar 12 20:19:24 +0000 2026", "favorite_count": "5",
                       "retweet_count": "1", "full_text": "New beans from Peru have arrived", "lang": "en"}},
        ]),
        [
            ("We are open again from Monday", "2026-03-11", "", None),
            ("New beans from Peru have arrived", "2026-03-12", "", None),
        ],
        told=("own_posts",),
    ),
}  # fmt: skip

EXTRA: dict[str, NotesExport] = {
    "maps, scraped, the owner's response nested": NotesExport(
        dumped({"reviews": [
            {"rating": 5, "date": "a month ago", "iso_date": "2026-01-02T10:00:00Z", "source": "Maps",
             "user": {"name": "Ada"}, "snippet": "Lovely staff and good coffee", "likes": 0,
             "response": {"date": "a week ago", "snippet": "Thank you so much for this"}},
            {"rating": 2, "date": "2 months ago", "iso_date": "2025-12-02T10:00:00Z", "source": "Maps",
             "user": {"name": "Ben"}, "snippet": "Slow on Sundays", "likes": 1},
        ]}),
        [("Lovely staff and good coffee", "2026-01-02", "Maps", 5), ("Slow on Sundays", "2025-12-02", "Maps", 2)],
        told=("own_replies", "names_dropped"),
    ),
    "survey with marks of its program": NotesExport(
        lines(
            "StartDate,EndDate,Q1,Q2",
            'Start Date,End Date,"How likely is it that you would recommend us?","What could we do better?"',
            '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"',
            "2026-01-02 10:00:00,2026-01-02 10:05:00,8,More parking space please",
            "2026-01-03 10:00:00,2026-01-03 10:05:00,0,Answer the phone now and then",
        ),
        [("More parking space please", "2026-01-02", "", 4), ("Answer the phone now and then", "2026-01-03", "", 1)],
    ),
    "comments in which a page answers": NotesExport(
        lines(
            "Name,Comment,Date", "Ann,Are you open on Monday?,2026-01-01", "Forno,Yes we are,2026-01-01",
            "Bob,My bread was stale,2026-01-02", "Forno,So sorry about that,2026-01-02",
            "Cy,Where are you?,2026-01-13", "Forno,Near the station,2026-01-13",
        ),
        [
            ("Are you open on Monday?", "2026-01-01", "", None), ("My bread was stale", "2026-01-02", "", None),
            ("Where are you?", "2026-01-13", "", None),
        ],
        asked=("own_name",), answers={"own_name": "Forno"}, told=("own_messages",),
    ),
    "a feed of app reviews": NotesExport(
        dumped({"feed": {"entry": [
            {"author": {"name": {"label": "jj"}}, "updated": {"label": "2026-01-03T01:02:03-07:00"},
             "im:rating": {"label": "2"}, "title": {"label": "It crashes"}, "content": {"label": "Whenever I open it"}},
            {"author": {"name": {"label": "kk"}}, "updated": {"label": "2026-01-04T01:02:03-07:00"},
             "im:rating": {"label": "5"}, "title": {"label": "Nice app"}, "content": {"label": "I use it\nevery day"}},
        ]}}),
        [("It crashes\nWhenever I open it", "2026-01-03", "", 2), ("Nice app\nI use it\nevery day", "2026-01-04", "", 5)],
    ),
    "blog comments, with the browser": NotesExport(
        lines(
            "comment_ID,comment_author,comment_author_email,comment_date,comment_content,comment_agent",
            "1,Ann,a@example.com,2026-01-01 11:00:00,Does it work with gas hobs?,Mozilla/5.0 (X11; Linux x86_64) Gecko",
            "2,Bob,b@example.com,2026-01-02 11:00:00,Mine broke after a week,Mozilla/5.0 (Windows NT 10.0) Gecko",
        ),
        [("Does it work with gas hobs?", "2026-01-01", "", None), ("Mine broke after a week", "2026-01-02", "", None)],
    ),
    "reviews of service and product": NotesExport(
        lines(
            "Date,Service Rating,Product Rating,Service Review,Product Review",
            "01/02/2026,5,4,Quick delivery as promised,A bit dim for reading",
            "14/02/2026,2,3,Nobody answered my mail,Colour is not as shown",
        ),
        [("Quick delivery as promised", "2026-02-01", "", 5), ("Nobody answered my mail", "2026-02-14", "", 2)],
        asked=("words_column", "rating_column"),
        answers={"words_column": "Service Review", "rating_column": "Service Rating"},
    ),
    "letters read as others": NotesExport(
        lines("date,review", "2026-01-01,PerchÃ© Ã¨ cosÃ¬ caro? Lâ€™ho pagato 30 â‚¬", "2026-01-02,Va bene cosÃ¬"),
        [("Perché è così caro? L’ho pagato 30 €", "2026-01-01", "", None), ("Va bene così", "2026-01-02", "", None)],
    ),
}  # fmt: skip

EXPORTS = REVIEWS | TALK | SURVEYS | EXTRA

from components.texts import N_

from .kind import BusinessKind

BEAUTY = BusinessKind(
    code="beauty",
    name=N_("Health and beauty"),
    introduction=N_("What a physiotherapy practice wrote:"),
    objective="missed_appointments",
    places=("phone", "google_reviews", "instagram", "competitor_reviews", "facebook_groups", "google"),
    examples={
        "business.name": N_("Willow Physiotherapy"),
        "business.offers": N_("Treatment for backs, knees and shoulders, in half-hour sessions."),
        "business.customers": N_("Desk workers and Sunday runners, aged thirty to sixty."),
        "business.marketing_direction": N_("Complete treatments instead of single visits."),
        "business.product_direction": N_("Short exercise plans to follow at home between visits."),
        "objective.statement": N_("By April, six missed appointments a week instead of nine."),
        "objective.alignment": N_("A treatment broken off helps nobody, and nobody recommends it."),
        "objective.wants_to_know": N_("Is it normal that it hurts more after the first visit?"),
        "objective.of_value": N_("Moving an appointment late at night, without a phone call."),
        "objective.success": N_("On Thursdays no therapist stands at the door looking at the clock."),
        "objective.feasible_why": N_("Reception has twenty quiet minutes a day, after ten o’clock."),
        "keyword.words": N_("lower back pain from sitting"),
        "note.words": N_("Felt better, so I stopped going. Now it is worse than before."),
        "note.theme": N_("stopping too soon"),
        "note.who": N_("runner with a sore knee"),
        "metric.name": N_("Appointments missed without notice"),
        "metric.source": N_("Appointment program, filtered by “absent”"),
        "metric.unit": N_("missed appointments"),
        "resources.at_hand": N_("Patients’ mobile numbers, with their consent to messages."),
        "focusarea.name": N_("Why the third visit matters"),
        "focusarea.value": N_("Patients learn what happens when they stop halfway."),
        "focusarea.to_whom": N_("Those who already feel better after two visits."),
        "channel.reason": N_("Patients write to us there already, to move a visit."),
        "action.what": N_("Two days ahead, send one exercise together with the time."),
        "tracking.question": N_("Was our message of any use in remembering today?"),
    },
)

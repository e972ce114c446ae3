package de.ombud.prozess.kanarien;

import java.util.List;
import java.util.stream.Stream;

/** A request that would leave free text in the engine, below whichever address its REST interface is reached. */
record Angriff(String methode, String pfad, String koerper, String typ) {

    private static final String GRENZE = "grenze";

    /** Everything that Tasklist, Cockpit or a program could try; each with a text of its own. */
    static List<Angriff> alle(String aufgabe, String instanz, String ausfuehrung, Kanarien kanarien) {
        String task = "/task/" + aufgabe;
        String prozess = "/process-instance/" + instanz;
        String execution = "/execution/" + ausfuehrung;
        return Stream.of(
                        json("POST", task + "/comment/create", "{'message':'?'}"),
                        json("POST", prozess + "/comment/create", "{'message':'?'}"),
                        datei(task + "/attachment/create", "attachment-name"),
                        datei(task + "/variables/frei/data", "data"),
                        datei(task + "/localVariables/frei/data", "data"),
                        datei(prozess + "/variables/frei/data", "data"),
                        json("PUT", task + "/variables/frei", "{'value':'?'}"),
                        json("POST", task + "/variables", "{'modifications':{'frei':{'value':'?'}}}"),
                        json("PUT", task + "/localVariables/frei", "{'value':'?'}"),
                        json("POST", task + "/localVariables", "{'modifications':{'frei':{'value':'?'}}}"),
                        json("PUT", prozess + "/variables/frei", "{'value':'?'}"),
                        json("POST", prozess + "/variables", "{'modifications':{'frei':{'value':'?'}}}"),
                        json(
                                "POST",
                                "/process-instance/variables-async",
                                "{'processInstanceIds':['" + instanz + "'],'variables':{'frei':{'value':'?'}}}"),
                        json("PUT", execution + "/localVariables/frei", "{'value':'?'}"),
                        json("POST", execution + "/localVariables", "{'modifications':{'frei':{'value':'?'}}}"),
                        json("POST", execution + "/signal", "{'variables':{'frei':{'value':'?'}}}"),
                        json("POST", execution + "/create-incident", "{'incidentType':'?','message':'?'}"),
                        json("POST", task + "/complete", "{'variables':{'frei':{'value':'?'}}}"),
                        json("POST", task + "/submit-form", "{'variables':{'frei':{'value':'?'}}}"),
                        json("POST", task + "/submit-form", "{'variables':{'?':{'value':'x'}}}"),
                        json("POST", task + "/resolve", "{'variables':{'frei':{'value':'?'}}}"),
                        json("POST", task + "/bpmnError", "{'errorCode':'?','errorMessage':'?'}"),
                        json("POST", task + "/bpmnEscalation", "{'escalationCode':'?'}"),
                        json("PUT", task, "{'name':'?','description':'?'}"),
                        json("PUT", task + "/", "{'name':'?','description':'?'}"),
                        json("POST", "/task/create", "{'name':'?','description':'?'}"),
                        json("POST", task + "/identity-links", "{'userId':'?','type':'candidate'}"),
                        json("POST", task + "/assignee", "{'userId':'?'}"),
                        json("POST", task + "/delegate", "{'userId':'?'}"),
                        json("POST", "/message", "{'messageName':'?','businessKey':'?'}"),
                        json("POST", "/signal", "{'name':'?','variables':{'frei':{'value':'?'}}}"),
                        json("POST", "/condition", "{'variables':{'frei':{'value':'?'}},'businessKey':'?'}"),
                        json("POST", "/process-definition/key/kundenreaktion/start", "{'businessKey':'?'}"),
                        json(
                                "POST",
                                "/process-definition/key/kundenreaktion/submit-form",
                                "{'businessKey':'?','variables':{'frei':{'value':'?'}}}"),
                        json(
                                "POST",
                                "/decision-definition/key/gruppe/evaluate",
                                "{'variables':{'thema':{'value':'?'},'bereich':{'value':'?'}}}"),
                        json(
                                "POST",
                                prozess + "/modification",
                                "{'annotation':'?','instructions':[{'type':'startBeforeActivity','activityId':'?'}]}"),
                        json(
                                "POST",
                                "/process-instance/delete",
                                "{'processInstanceIds':['" + instanz + "'],'deleteReason':'?'}"),
                        json("PUT", "/incident/" + instanz + "/annotation", "{'annotation':'?'}"),
                        json("PUT", "/history/user-operation/" + instanz + "/set-annotation", "{'annotation':'?'}"),
                        json("POST", "/external-task/fetchAndLock", "{'workerId':'?','maxTasks':1,'topics':[]}"))
                .map(angriff -> angriff.mit(kanarien.neu()))
                .toList();
    }

    /** Lists for Tasklist keep a name and a query; only the administration makes them. */
    static Angriff liste(Kanarien kanarien) {
        return json("POST", "/filter/create", "{'resourceType':'Task','name':'?','query':{},'properties':{}}")
                .mit(kanarien.neu());
    }

    private static Angriff json(String methode, String pfad, String koerper) {
        return new Angriff(methode, pfad, koerper.replace('\'', '"'), "application/json");
    }

    private static Angriff datei(String pfad, String feld) {
        String koerper = """
                --%1$s
                Content-Disposition: form-data; name="%2$s"

                ?
                --%1$s
                Content-Disposition: form-data; name="content"; filename="?.txt"
                Content-Type: text/plain

                ?
                --%1$s--
                """.formatted(GRENZE, feld).replace("\n", "\r\n");
        return new Angriff("POST", pfad, koerper, "multipart/form-data; boundary=" + GRENZE);
    }

    private Angriff mit(String kanarie) {
        return new Angriff(methode, pfad, koerper.replace("?", kanarie), typ);
    }
}

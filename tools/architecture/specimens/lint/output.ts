console.log("Ada was here");
